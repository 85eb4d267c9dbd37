/** Partners' reports over HTTP. */
@NullMarked
package org.fangxin.warning.api.acknowledgement;

import org.jspecify.annotations.NullMarked;
