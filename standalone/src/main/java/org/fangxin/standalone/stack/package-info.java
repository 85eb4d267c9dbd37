/**
 * The whole platform as one thing: which processes it has, with which addresses, memory and secrets they start, in which
 * order, how it is known that they are ready, and what is remembered about them from one start to the next.
 */
@NullMarked
package org.fangxin.standalone.stack;

import org.jspecify.annotations.NullMarked;
