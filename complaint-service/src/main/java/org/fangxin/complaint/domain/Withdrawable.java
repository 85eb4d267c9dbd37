package org.fangxin.complaint.domain;

/** A stage in which the complainant can take the complaint back. */
public sealed interface Withdrawable
        permits ComplaintState.Undecided, ComplaintState.BetweenTheSides, ComplaintState.Open {}
