/** What the store's files hold after a crash. */
@NullMarked
package org.fangxin.standalone.store.disk;

import org.jspecify.annotations.NullMarked;
