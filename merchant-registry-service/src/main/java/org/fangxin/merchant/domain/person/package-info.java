/**
 * The persons behind a merchant, principal (负责人) and contact, as personal data: never part of the public record, its
 * revisions or any event; every look in the clear is kept with its purpose.
 */
@NullMarked
package org.fangxin.merchant.domain.person;

import org.jspecify.annotations.NullMarked;
