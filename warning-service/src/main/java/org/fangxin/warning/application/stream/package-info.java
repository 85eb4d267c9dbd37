/** Following the log of changes as it grows. */
@NullMarked
package org.fangxin.warning.application.stream;

import org.jspecify.annotations.NullMarked;
