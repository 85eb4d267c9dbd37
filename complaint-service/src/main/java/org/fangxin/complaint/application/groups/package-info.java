/** Complaints against one business on one problem, seen as a group: for handling alike what is alike. */
@NullMarked
package org.fangxin.complaint.application.groups;

import org.jspecify.annotations.NullMarked;
