/** Joint complaints, mergers, and taking the own place in a case, over HTTP. */
@NullMarked
package org.fangxin.complaint.api.joint;

import org.jspecify.annotations.NullMarked;
