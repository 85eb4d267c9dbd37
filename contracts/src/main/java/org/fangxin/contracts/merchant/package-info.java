/** What merchant-registry-service tells: a merchant was registered or changed, or changed what it promises. */
@NullMarked
package org.fangxin.contracts.merchant;

import org.jspecify.annotations.NullMarked;
