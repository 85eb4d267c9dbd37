/** Activities, articles and surveys in the store: what editors write, and the counts of who takes part. No outbox: no other service hears of them. */
@NullMarked
package org.fangxin.warning.adapter.mongo.outreach;

import org.jspecify.annotations.NullMarked;
