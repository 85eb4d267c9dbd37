/** What warning-service tells: a warning was published. */
@NullMarked
package org.fangxin.contracts.warning;

import org.jspecify.annotations.NullMarked;
