/** Counting what a search finds by sorts, and keeping the index for it in step with the registry. */
@NullMarked
package org.fangxin.merchant.application.facet;

import org.jspecify.annotations.NullMarked;
