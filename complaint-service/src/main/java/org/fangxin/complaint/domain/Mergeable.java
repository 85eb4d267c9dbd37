package org.fangxin.complaint.domain;

/** A stage in which the bureau has the case in hand and nothing else is in the way: it can go on in another case. */
public sealed interface Mergeable extends Leading permits ComplaintState.Undecided, Accepted, Mediating {}
