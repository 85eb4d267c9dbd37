/** What happens by the clock: proposals are brought up to date, interrupted work is finished, warnings expire. */
@NullMarked
package org.fangxin.warning.adapter.schedule;

import org.jspecify.annotations.NullMarked;
