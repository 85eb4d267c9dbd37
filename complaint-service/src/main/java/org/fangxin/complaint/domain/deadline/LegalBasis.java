package org.fangxin.complaint.domain.deadline;

/**
 * Where the law says so.
 *
 * @param regulation code of the regulation, for example {@code SAMR-121}
 * @param version year of the wording that is meant
 * @param article number of the article; {@code -} when the regulation states the rule as a whole
 */
public record LegalBasis(String regulation, String version, String article) {}
