/** What merchant-registry-service tells: a merchant was registered or changed. */
@NullMarked
package org.fangxin.contracts.merchant;

import org.jspecify.annotations.NullMarked;
