/**
 * Figures that stay exact: what an aggregate adds to them is written with it, sheets of a day's aggregates are counted from
 * that, and a copy of the sheets in memory answers questions. A service gives one {@link FigureSource}.
 */
@NullMarked
package org.fangxin.platform.figures;

import org.jspecify.annotations.NullMarked;
