/** Measurements that are started by hand. Nothing of the platform depends on what lives here. */
@NullMarked
package org.fangxin.benchmarks;

import org.jspecify.annotations.NullMarked;
