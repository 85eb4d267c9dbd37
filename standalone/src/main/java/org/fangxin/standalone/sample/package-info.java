/**
 * Sample data of the size and shape of Hangzhou: merchants with valid codes and designations, complaints as people write
 * them, and the officers' decisions. Everything follows from a seed and goes in through the public interface, as real data
 * would. Names, people and numbers are made up.
 */
@NullMarked
package org.fangxin.standalone.sample;

import org.jspecify.annotations.NullMarked;
