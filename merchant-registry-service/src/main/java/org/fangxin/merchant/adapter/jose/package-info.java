/** Signatures of badges (JOSE): keys, their encryption at rest, signing and checking. */
@NullMarked
package org.fangxin.merchant.adapter.jose;

import org.jspecify.annotations.NullMarked;
