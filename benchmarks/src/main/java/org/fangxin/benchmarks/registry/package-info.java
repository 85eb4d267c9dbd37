/** How imports, searches, counts and lookups of the registry grow with the number of merchants. */
@NullMarked
package org.fangxin.benchmarks.registry;

import org.jspecify.annotations.NullMarked;
