/** Writing, reviewing, publishing, changing and ending warnings, and listing them. */
@NullMarked
package org.fangxin.warning.application.notice;

import org.jspecify.annotations.NullMarked;
