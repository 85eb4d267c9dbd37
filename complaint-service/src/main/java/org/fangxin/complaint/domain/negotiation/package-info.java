/** Steps between the two sides: the business answers, offers are made and accepted, negotiation fails. */
@NullMarked
package org.fangxin.complaint.domain.negotiation;

import org.jspecify.annotations.NullMarked;
