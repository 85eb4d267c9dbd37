/**
 * A complaint over HTTP after it was filed: lists, the case as each party may see it, its timeline, and the steps that
 * change it. Every refusal gets its problem in {@code CaseProblems}.
 */
@NullMarked
package org.fangxin.complaint.api.cases;

import org.jspecify.annotations.NullMarked;
