/** Watchlists, inboxes and channels in the store. */
@NullMarked
package org.fangxin.warning.adapter.mongo.watch;

import org.jspecify.annotations.NullMarked;
