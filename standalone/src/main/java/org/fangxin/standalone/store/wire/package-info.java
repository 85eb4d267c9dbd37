/** MongoDB's wire protocol on a socket: the parent's encoding, one virtual thread for each command. */
@NullMarked
package org.fangxin.standalone.store.wire;

import org.jspecify.annotations.NullMarked;
