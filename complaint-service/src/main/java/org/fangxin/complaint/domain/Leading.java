package org.fangxin.complaint.domain;

/**
 * A stage in which the case can take others on. What is under way in it (a test, a request to replace the mediator, another
 * body's mediation) goes on for all; such a case goes on in no other, where that would be lost.
 */
public sealed interface Leading permits Mergeable, Testing, Suspended, Delegated {}
