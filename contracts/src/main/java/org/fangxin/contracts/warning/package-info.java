/**
 * What warning-service tells: complaints surged and a proposal was opened; a warning was drafted, published, updated,
 * cancelled, or has expired; a partner acted on one.
 */
@NullMarked
package org.fangxin.contracts.warning;

import org.jspecify.annotations.NullMarked;
