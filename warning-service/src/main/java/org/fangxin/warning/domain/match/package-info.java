/** Finding the goods of a catalogue in warnings. */
@NullMarked
package org.fangxin.warning.domain.match;

import org.jspecify.annotations.NullMarked;
