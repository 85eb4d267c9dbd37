/** How long figures take on a running stack. */
@NullMarked
package org.fangxin.benchmarks.statistics;

import org.jspecify.annotations.NullMarked;
