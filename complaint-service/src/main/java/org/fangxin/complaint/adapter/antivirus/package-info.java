/** A scanner for malware beside the service. */
@NullMarked
package org.fangxin.complaint.adapter.antivirus;

import org.jspecify.annotations.NullMarked;
