/** Complaints in, news of warnings out: the only place that knows the published event records. */
@NullMarked
package org.fangxin.warning.adapter.kafka;

import org.jspecify.annotations.NullMarked;
