/** Feeds of public warnings for readers and aggregators: Atom, JSON Feed, RSS, and an Atom index of CAP messages. */
@NullMarked
package org.fangxin.warning.api.feed;

import org.jspecify.annotations.NullMarked;
