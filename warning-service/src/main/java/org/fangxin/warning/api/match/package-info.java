/** Catalogues against warnings over HTTP. */
@NullMarked
package org.fangxin.warning.api.match;

import org.jspecify.annotations.NullMarked;
