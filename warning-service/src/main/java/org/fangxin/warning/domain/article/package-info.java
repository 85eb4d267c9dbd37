/** Articles for the public: hot topics, and the law explained by cases. */
@NullMarked
package org.fangxin.warning.domain.article;

import org.jspecify.annotations.NullMarked;
