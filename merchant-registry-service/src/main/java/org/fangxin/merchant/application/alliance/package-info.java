/** Keeping return alliances: forming, changing and ending them, and listing them. */
@NullMarked
package org.fangxin.merchant.application.alliance;

import org.jspecify.annotations.NullMarked;
