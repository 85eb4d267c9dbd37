/** Matching a catalogue with the warnings in force. */
@NullMarked
package org.fangxin.warning.application.match;

import org.jspecify.annotations.NullMarked;
