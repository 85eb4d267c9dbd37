/**
 * Documents that the bureau gives out: numbered when a step is taken, put into words from templates when they are read.
 */
@NullMarked
package org.fangxin.complaint.application.notice;

import org.jspecify.annotations.NullMarked;
