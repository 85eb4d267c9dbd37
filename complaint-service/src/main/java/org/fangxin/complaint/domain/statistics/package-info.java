/**
 * What a case adds to the figures: its place in the dimensions, the counters it counts in, and the sheet of its day on
 * which it is counted. A case is counted by the day on which it was received, whatever happens to it later.
 */
@NullMarked
package org.fangxin.complaint.domain.statistics;

import org.jspecify.annotations.NullMarked;
