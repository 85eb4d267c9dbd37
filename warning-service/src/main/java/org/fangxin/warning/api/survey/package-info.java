/** Surveys over HTTP: questions and results for everybody, answers once per person or token. */
@NullMarked
package org.fangxin.warning.api.survey;

import org.jspecify.annotations.NullMarked;
