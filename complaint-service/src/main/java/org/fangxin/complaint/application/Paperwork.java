package org.fangxin.complaint.application;

import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.Move;

/** Adds the document that a step demands, so that it is kept in the same write as the step. */
@FunctionalInterface
public interface Paperwork {
    /** The complaint after the step with its document, or as it is when the step demands none. */
    Complaint done(Move.Made made);
}
