/**
 * The query language of figures: ranges of days, intervals, grouping, filters that repeat and exclude, comparison,
 * suppression of small counts, and answers as JSON, table or CSV. A service gives its dimensions, its metrics and a
 * reader of counts.
 */
@NullMarked
package org.fangxin.platform.statistics;

import org.jspecify.annotations.NullMarked;
