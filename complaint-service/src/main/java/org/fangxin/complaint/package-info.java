/**
 * The complaint service: complaints from filing to their end, with the law built in. One direction:
 * {@code api → application → domain ← adapter}, wired by {@code config}.
 */
@NullMarked
package org.fangxin.complaint;

import org.jspecify.annotations.NullMarked;
