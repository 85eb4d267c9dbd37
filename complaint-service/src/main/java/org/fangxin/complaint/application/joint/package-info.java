/** Taking the own place in a case that another filed. */
@NullMarked
package org.fangxin.complaint.application.joint;

import org.jspecify.annotations.NullMarked;
