/** Large files that the platform makes: written and read as streams, kept in the store, readable from any place. */
@NullMarked
package org.fangxin.platform.files;

import org.jspecify.annotations.NullMarked;
