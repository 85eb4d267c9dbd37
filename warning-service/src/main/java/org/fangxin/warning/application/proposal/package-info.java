/** Deciding on proposals: accepting one makes a draft warning out of it. */
@NullMarked
package org.fangxin.warning.application.proposal;

import org.jspecify.annotations.NullMarked;
