/** Keeping stations: opening, changing and closing them, loading lists of them, their ledgers and what they are assessed by. */
@NullMarked
package org.fangxin.merchant.application.station;

import org.jspecify.annotations.NullMarked;
