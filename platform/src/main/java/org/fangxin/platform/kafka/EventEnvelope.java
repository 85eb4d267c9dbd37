package org.fangxin.platform.kafka;

import java.time.Instant;

/**
 * What every event says about itself (CloudEvents 1.0 attributes).
 *
 * @param id unique, the same in every delivery of the event
 * @param type for example {@code merchant.updated.v1}
 * @param source who sent it, for example {@code /fangxin/merchant-registry-service}
 * @param subject the aggregate's id
 * @param sequence the aggregate's version that the event made: rises per subject, may leave numbers out
 * @param time when it happened
 */
public record EventEnvelope(String id, String type, String source, String subject, long sequence, Instant time) {}
