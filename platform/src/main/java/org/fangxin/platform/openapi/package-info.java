/**
 * What every service's OpenAPI says beyond its own operations: problems, headers, security.
 */
@NullMarked
package org.fangxin.platform.openapi;

import org.jspecify.annotations.NullMarked;
