/** Channels beside the inbox: e-mail, app push and SMS, each taken up with consent and left with one step. */
@NullMarked
package org.fangxin.warning.domain.channel;

import org.jspecify.annotations.NullMarked;
