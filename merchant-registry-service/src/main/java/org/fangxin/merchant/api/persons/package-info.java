/** The persons of merchants over HTTP: masked, or in the clear with a purpose. */
@NullMarked
package org.fangxin.merchant.api.persons;

import org.jspecify.annotations.NullMarked;
