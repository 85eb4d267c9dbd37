/** Keyed hashes: pseudonyms and signed tokens. The key is derived from the installation's one secret. */
@NullMarked
package org.fangxin.warning.adapter.crypto;

import org.jspecify.annotations.NullMarked;
