/**
 * What merchants promise of their own accord. A promise once made binds: it holds for every purchase made before its
 * withdrawal, and stays in the record for good.
 */
@NullMarked
package org.fangxin.merchant.domain.pledge;

import org.jspecify.annotations.NullMarked;
