package org.fangxin.merchant.domain.person;

import java.time.Instant;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.Person;
import org.jspecify.annotations.Nullable;

/**
 * A person as somebody stated it.
 *
 * @param partner the partner's id; null when the source is not a partner
 * @param statedAt when the statement reached the registry
 */
public record StatedPerson(
        Person person, Origin.Source source, @Nullable String partner, Instant statedAt) {
    static StatedPerson of(Person person, Origin origin) {
        return new StatedPerson(person, origin.source(), origin.name(), origin.statedAt());
    }

    /**
     * Whether another statement takes the place of this one: one that came later, but not a partner's when the bureau or
     * the merchant itself has spoken.
     */
    boolean givesWayTo(Origin origin) {
        boolean lower = origin.source() == Origin.Source.PARTNER && source != Origin.Source.PARTNER;
        return !lower && !origin.statedAt().isBefore(statedAt);
    }
}
