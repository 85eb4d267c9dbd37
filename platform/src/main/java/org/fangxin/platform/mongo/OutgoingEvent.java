package org.fangxin.platform.mongo;

/**
 * What a change tells the other services.
 *
 * @param type for example {@code complaint.filed.v1}
 * @param data the event's record from the contracts, written as JSON; no personal data
 */
public record OutgoingEvent(String type, Object data) {}
