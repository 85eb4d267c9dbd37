/** The commands of {@code ./fangxin}: what they are called, what they take, what they print and how they fail. */
@NullMarked
package org.fangxin.standalone.cli;

import org.jspecify.annotations.NullMarked;
