/** Keeping partners in step over HTTP: changes, snapshot, checkpoint, drift. */
@NullMarked
package org.fangxin.merchant.api.sync;

import org.jspecify.annotations.NullMarked;
