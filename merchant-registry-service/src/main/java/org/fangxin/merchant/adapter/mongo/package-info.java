/**
 * The registry in MongoDB: the only place that knows collections and field names. One merchant is one document that
 * carries its event; lists read one index each.
 */
@NullMarked
package org.fangxin.merchant.adapter.mongo;

import org.jspecify.annotations.NullMarked;
