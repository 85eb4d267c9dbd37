/** Wires the service. Nothing depends on it. */
@NullMarked
package org.fangxin.complaint.config;

import org.jspecify.annotations.NullMarked;
