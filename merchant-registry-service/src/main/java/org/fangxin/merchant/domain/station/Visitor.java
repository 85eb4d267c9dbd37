package org.fangxin.merchant.domain.station;

import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Who came to a station.
 *
 * @param phone null when not told
 */
public record Visitor(PersonalText name, @Nullable PersonalText phone) {}
