/** Electronic mail over SMTP. */
@NullMarked
package org.fangxin.warning.adapter.mail;

import org.jspecify.annotations.NullMarked;
