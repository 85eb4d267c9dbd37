/** What the registry tells over Kafka and what it hears there: the only place that knows event records. */
@NullMarked
package org.fangxin.merchant.adapter.kafka;

import org.jspecify.annotations.NullMarked;
