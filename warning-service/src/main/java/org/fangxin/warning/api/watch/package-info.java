/** Watchlists and inboxes over HTTP, for consumers. */
@NullMarked
package org.fangxin.warning.api.watch;

import org.jspecify.annotations.NullMarked;
