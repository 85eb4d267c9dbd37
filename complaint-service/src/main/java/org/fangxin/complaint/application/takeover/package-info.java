/**
 * Cases that another system handled: their past is told once more, step by step, under the law of the day of receipt, so
 * that no case stands here in a way that its steps would not have led to.
 */
@NullMarked
package org.fangxin.complaint.application.takeover;

import org.jspecify.annotations.NullMarked;
