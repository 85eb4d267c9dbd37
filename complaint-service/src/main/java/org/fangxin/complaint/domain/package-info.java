/**
 * The complaint (投诉) from filing to its end: states as types, steps as values, the timeline.
 *
 * <p>A step takes a complaint in one state to the next, or answers why it cannot; it never throws for what people may
 * legally try. Nothing here knows HTTP, MongoDB or Kafka.
 */
@NullMarked
package org.fangxin.complaint.domain;

import org.jspecify.annotations.NullMarked;
