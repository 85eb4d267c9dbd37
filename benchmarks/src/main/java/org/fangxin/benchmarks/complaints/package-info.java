/** How the lists and searches of the complaint service grow with the number of cases, from one run of the service itself. */
@NullMarked
package org.fangxin.benchmarks.complaints;

import org.jspecify.annotations.NullMarked;
