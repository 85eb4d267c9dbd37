/**
 * Consumer service stations (消费维权联络站): where people find help near by, with the six haves (六有), their staff, and the
 * ledger (台账) of what was brought to them and what became of it.
 */
@NullMarked
package org.fangxin.merchant.domain.station;

import org.jspecify.annotations.NullMarked;
