/**
 * Events in and out: what this service tells as records of the contracts, and what it learns from the registry's. Field
 * names of events are known here only.
 */
@NullMarked
package org.fangxin.complaint.adapter.kafka;

import org.jspecify.annotations.NullMarked;
