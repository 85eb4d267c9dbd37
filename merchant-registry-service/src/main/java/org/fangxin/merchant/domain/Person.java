package org.fangxin.merchant.domain;

import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * A person who stands or speaks for a merchant.
 *
 * @param phone null when nobody said
 */
public record Person(PersonalText name, @Nullable PersonalText phone) {}
