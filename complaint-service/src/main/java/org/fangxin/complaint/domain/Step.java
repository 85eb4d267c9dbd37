package org.fangxin.complaint.domain;

/**
 * One step of a complaint's way, ready to be taken.
 *
 * @param <S> the stages from which it can be taken: from any other it does not compile or is answered with what is allowed
 */
public interface Step<S> {
    /** What is done. */
    Action<S> action();

    /** Takes the step from a stage that allows it. */
    Move take(Complaint complaint, S state, Occasion occasion);
}
