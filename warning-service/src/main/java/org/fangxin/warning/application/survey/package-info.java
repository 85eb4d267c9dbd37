/** Writing surveys, taking answers, and showing results. */
@NullMarked
package org.fangxin.warning.application.survey;

import org.jspecify.annotations.NullMarked;
