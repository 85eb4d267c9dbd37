/** Watchlists and inboxes: what consumers want to hear of, and what they were told. Consumers are known by pseudonym. */
@NullMarked
package org.fangxin.warning.domain.watch;

import org.jspecify.annotations.NullMarked;
