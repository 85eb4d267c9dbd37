/** What a warning adds to the figures. */
@NullMarked
package org.fangxin.warning.domain.statistics;

import org.jspecify.annotations.NullMarked;
