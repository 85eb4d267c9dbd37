/**
 * Finding and counting merchants: by relevance to what was typed, near a place, or by filter and order, in pages that stay
 * stable; and the index in memory that answers, kept in step with the registry.
 */
@NullMarked
package org.fangxin.merchant.application.search;

import org.jspecify.annotations.NullMarked;
