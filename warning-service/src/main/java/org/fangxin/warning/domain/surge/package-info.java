/**
 * Counting complaints and telling a surge from the usual: per merchant, and per district and category, in a sliding
 * window of days. Complaints are known by id only; who filed them never comes in.
 */
@NullMarked
package org.fangxin.warning.domain.surge;

import org.jspecify.annotations.NullMarked;
