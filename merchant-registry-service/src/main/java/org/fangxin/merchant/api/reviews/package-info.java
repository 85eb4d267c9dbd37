/** Proposals to look at what a merchant holds, for reviewers. */
@NullMarked
package org.fangxin.merchant.api.reviews;

import org.jspecify.annotations.NullMarked;
