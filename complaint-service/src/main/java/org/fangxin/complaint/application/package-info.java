/**
 * What the service does for its users: one class per use case, reading ports beside them. Knows the domain only; what
 * may be refused is told by values.
 */
@NullMarked
package org.fangxin.complaint.application;

import org.jspecify.annotations.NullMarked;
