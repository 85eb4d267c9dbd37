package org.fangxin.complaint.application.takeover;

import org.fangxin.complaint.domain.Occasion;

/**
 * A step of a past, on its day.
 *
 * @param <S> kind of steps of the case
 */
public record PastStep<S>(S step, Occasion occasion) {}
