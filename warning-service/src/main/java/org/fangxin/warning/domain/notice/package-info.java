/**
 * Warnings and notices to the public: their content and its rules, and their life from draft over review by a second
 * person to publication and end.
 */
@NullMarked
package org.fangxin.warning.domain.notice;

import org.jspecify.annotations.NullMarked;
