/** The HTTP API: requests and responses are records of their own, refusals become problems here. */
@NullMarked
package org.fangxin.warning.api;

import org.jspecify.annotations.NullMarked;
