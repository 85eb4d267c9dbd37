/** Keeping the persons of merchants, and showing them in the clear to whoever has a purpose. */
@NullMarked
package org.fangxin.merchant.application.person;

import org.jspecify.annotations.NullMarked;
