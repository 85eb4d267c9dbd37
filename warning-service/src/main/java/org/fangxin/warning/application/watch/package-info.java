/** Watching, filling inboxes, and reading them. */
@NullMarked
package org.fangxin.warning.application.watch;

import org.jspecify.annotations.NullMarked;
