package org.fangxin.complaint.domain;

/** A stage in which files may still be put into the case: it is not over for good. */
public sealed interface Documented
        permits ComplaintState.Undecided, ComplaintState.BetweenTheSides, ComplaintState.Open, ComplaintState.Ending {}
