package org.fangxin.complaint.domain;

/** A stage in which the bureau has the case in hand and nothing else is in the way: cases can be merged. */
public sealed interface Mergeable permits ComplaintState.Undecided, Accepted, Mediating {}
