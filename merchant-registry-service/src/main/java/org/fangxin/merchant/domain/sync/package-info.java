/**
 * Keeping partners in step: a log of changes without gaps, how far each partner has come, and what it still lacks.
 */
@NullMarked
package org.fangxin.merchant.domain.sync;

import org.jspecify.annotations.NullMarked;
