/**
 * How many merchants there are of each sort: what counting needs to know of a merchant, and what comes
 * out, by district, designation, industry, promise, mall and brand.
 */
@NullMarked
package org.fangxin.merchant.domain.facet;

import org.jspecify.annotations.NullMarked;
