/**
 * Request ids and access lines: what an operator sees of a request, without personal data.
 */
@NullMarked
package org.fangxin.platform.observability;

import org.jspecify.annotations.NullMarked;
