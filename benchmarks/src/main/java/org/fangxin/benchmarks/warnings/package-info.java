/** Load on a running warning service: how soon a warning reaches its first listeners, and what a catalogue match costs. */
@NullMarked
package org.fangxin.benchmarks.warnings;

import org.jspecify.annotations.NullMarked;
