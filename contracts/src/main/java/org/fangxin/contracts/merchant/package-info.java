/** What merchant-registry-service tells: a merchant was registered or changed, changed what it
 * promises, joined or left online dispute resolution, something happened to a designation that it holds or applies for,
 * or its standing calls for a review. */
@NullMarked
package org.fangxin.contracts.merchant;

import org.jspecify.annotations.NullMarked;
