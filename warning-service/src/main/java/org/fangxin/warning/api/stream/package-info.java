/** Changes of warnings as server-sent events. */
@NullMarked
package org.fangxin.warning.api.stream;

import org.jspecify.annotations.NullMarked;
