package org.fangxin.complaint.domain;

/** A stage in which the two sides can answer each other and make offers. */
public sealed interface Talking permits Negotiating, ComplaintState.Open {}
