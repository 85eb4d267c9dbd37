/** The codes that services, events and clients share, and the calendar of working days, as versioned data beside the code. */
@NullMarked
package org.fangxin.contracts.codes;

import org.jspecify.annotations.NullMarked;
