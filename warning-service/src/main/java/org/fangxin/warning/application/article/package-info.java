/** Writing articles, publishing and withdrawing them, and listing them. */
@NullMarked
package org.fangxin.warning.application.article;

import org.jspecify.annotations.NullMarked;
