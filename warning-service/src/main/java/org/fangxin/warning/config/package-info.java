/** Wires the service: every bean of ours is made here. */
@NullMarked
package org.fangxin.warning.config;

import org.jspecify.annotations.NullMarked;
