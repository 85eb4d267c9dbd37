/**
 * What every service needs and no business noun: errors, paging, identity, idempotency, events, store, time.
 *
 * <p>May be used by every service; must never import a service or {@code org.fangxin.contracts}.
 */
@NullMarked
package org.fangxin.platform;

import org.jspecify.annotations.NullMarked;
