/** Warnings over HTTP: read by everybody, written, reviewed and published by the bureau. */
@NullMarked
package org.fangxin.warning.api.notice;

import org.jspecify.annotations.NullMarked;
