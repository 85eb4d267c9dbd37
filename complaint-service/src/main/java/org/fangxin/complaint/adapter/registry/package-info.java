/** Asks merchant-registry-service about a merchant of which no event has told yet. */
@NullMarked
package org.fangxin.complaint.adapter.registry;

import org.jspecify.annotations.NullMarked;
