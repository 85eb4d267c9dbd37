/** Short messages over SMPP 3.4. */
@NullMarked
package org.fangxin.warning.adapter.sms;

import org.jspecify.annotations.NullMarked;
