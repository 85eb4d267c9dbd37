/** What merchant-registry-service tells: a merchant was registered or changed, changed what it
 * promises, or something happened to a designation that it holds. */
@NullMarked
package org.fangxin.contracts.merchant;

import org.jspecify.annotations.NullMarked;
