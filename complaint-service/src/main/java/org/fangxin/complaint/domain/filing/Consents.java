package org.fangxin.complaint.domain.filing;

/**
 * What the complainant agreed to on the form.
 *
 * @param publicity facts of the complaint may be published
 * @param delegatedMediation a consumer association or mediation body may mediate in the bureau's name
 */
public record Consents(boolean publicity, boolean delegatedMediation) {}
