/**
 * Reading what sources state about merchants: plain fields in, a statement or every fault of it out, each with the place
 * where it stands.
 */
@NullMarked
package org.fangxin.merchant.domain.stating;

import org.jspecify.annotations.NullMarked;
