/** Counting complaints and weighing what the counts mean. */
@NullMarked
package org.fangxin.warning.application.surge;

import org.jspecify.annotations.NullMarked;
