/**
 * MongoDB's order of values as bytes: two values compare as their encodings do, and are equal when these are. Index
 * keys, sort keys and comparisons all rest on this one definition. Knows nothing of storage or queries.
 */
@NullMarked
package org.fangxin.standalone.store.order;

import org.jspecify.annotations.NullMarked;
