/**
 * Child processes: starting them, finding them again by what their command line says, stopping them without ever touching
 * a foreign one, bringing them back when they die, and keeping their logs within bounds. Knows no service by name.
 */
@NullMarked
package org.fangxin.standalone.process;

import org.jspecify.annotations.NullMarked;
