/** The public's log of changes: what became of warnings, in one order for all who follow it. */
@NullMarked
package org.fangxin.warning.domain.stream;

import org.jspecify.annotations.NullMarked;
