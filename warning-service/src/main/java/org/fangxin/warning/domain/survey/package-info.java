/** Surveys: questions, answers without identity, and results in which nobody can be told. */
@NullMarked
package org.fangxin.warning.domain.survey;

import org.jspecify.annotations.NullMarked;
