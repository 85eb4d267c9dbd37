/**
 * Events on the wire: CloudEvents 1.0 in binary mode over Kafka, topics, subscriptions with bounded retries, and the
 * dead letters with their replay. The only place of the platform that knows the broker; no business noun comes in.
 */
@NullMarked
package org.fangxin.platform.kafka;

import org.jspecify.annotations.NullMarked;
