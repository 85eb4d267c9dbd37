/** Where stores are and when they are open: coordinates in one system, distances, cells of a grid, opening hours. */
@NullMarked
package org.fangxin.merchant.domain.place;

import org.jspecify.annotations.NullMarked;
