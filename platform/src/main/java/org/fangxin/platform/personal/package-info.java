/**
 * Personal data: a text that prints masked, its encryption at rest and its blind index.
 */
@NullMarked
package org.fangxin.platform.personal;

import org.jspecify.annotations.NullMarked;
