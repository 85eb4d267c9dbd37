/**
 * Repeating a POST without repeating its effect: the Idempotency-Key header field.
 */
@NullMarked
package org.fangxin.platform.idempotency;

import org.jspecify.annotations.NullMarked;
