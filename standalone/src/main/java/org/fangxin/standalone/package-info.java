/**
 * The embedded run: one command that starts broker, store, development issuer and the four services, each service from the
 * same jar that a container runs. Only the entry point lives here.
 */
@NullMarked
package org.fangxin.standalone;

import org.jspecify.annotations.NullMarked;
