/** Programmes as files: one JSON document for each city, shipped or put into a folder by the operator. */
@NullMarked
package org.fangxin.merchant.adapter.programme;

import org.jspecify.annotations.NullMarked;
