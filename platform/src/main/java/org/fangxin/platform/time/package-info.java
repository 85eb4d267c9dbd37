/**
 * Time and identity as collaborators: nothing else in the code asks the machine for the time or a random id.
 */
@NullMarked
package org.fangxin.platform.time;

import org.jspecify.annotations.NullMarked;
