/** The codes that services, events and clients share, as versioned data: one table per list, Chinese and English. */
@NullMarked
package org.fangxin.contracts.codes;

import org.jspecify.annotations.NullMarked;
