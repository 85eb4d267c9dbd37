/**
 * The heart of the warning service: when complaints pile up ({@code surge}), what is proposed because of it
 * ({@code proposal}) and what the public is told ({@code notice}). Pure values and rules; no technique comes in.
 */
@NullMarked
package org.fangxin.warning.domain;

import org.jspecify.annotations.NullMarked;
