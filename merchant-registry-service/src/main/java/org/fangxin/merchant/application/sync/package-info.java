/** Following changes, taking a first snapshot, acknowledging and reporting what a partner still lacks. */
@NullMarked
package org.fangxin.merchant.application.sync;

import org.jspecify.annotations.NullMarked;
