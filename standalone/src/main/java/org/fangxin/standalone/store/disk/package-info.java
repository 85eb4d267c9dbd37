/**
 * Durable ordered maps of bytes in one folder: pages in one MVStore file, a journal that makes each acknowledged change
 * survive kill -9, and a manifest that ties the two together. Knows nothing of documents.
 */
@NullMarked
package org.fangxin.standalone.store.disk;

import org.jspecify.annotations.NullMarked;
