/**
 * Surge detection, proposals and public warnings. {@code api → application → domain ← adapter}, wired in {@code config}.
 */
@NullMarked
package org.fangxin.warning;

import org.jspecify.annotations.NullMarked;
