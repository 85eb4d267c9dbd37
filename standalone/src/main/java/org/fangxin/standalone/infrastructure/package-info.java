/**
 * What the services stand on: broker, store and development issuer together in one process, each of which can be left
 * out in favour of a server of the user's own.
 */
@NullMarked
package org.fangxin.standalone.infrastructure;

import org.jspecify.annotations.NullMarked;
