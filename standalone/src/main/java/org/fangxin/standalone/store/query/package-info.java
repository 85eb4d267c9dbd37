/**
 * What a query means and how it is answered: filters tested on documents, the parts of a filter that an index can serve,
 * and the choice among indexes. Knows keys and documents, no storage.
 */
@NullMarked
package org.fangxin.standalone.store.query;

import org.jspecify.annotations.NullMarked;
