/** Reading the block list, whole and by what has changed. */
@NullMarked
package org.fangxin.warning.application.blocklist;

import org.jspecify.annotations.NullMarked;
