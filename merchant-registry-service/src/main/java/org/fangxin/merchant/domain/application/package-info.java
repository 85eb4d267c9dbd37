/**
 * Applications for designations (申报) on their way from the merchant over two reviews and a publicity period to an award. A
 * stage is a type; a step that the stage does not allow is a value, not an exception.
 */
@NullMarked
package org.fangxin.merchant.domain.application;

import org.jspecify.annotations.NullMarked;
