/** How fast the embedded store is, beside the stock in-memory server and any other server that speaks the protocol. */
@NullMarked
package org.fangxin.benchmarks.store;

import org.jspecify.annotations.NullMarked;
