package org.fangxin.platform.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, as the validated token says.
 *
 * @param id the token's subject
 * @param roles what the caller is
 * @param uscc the business it acts for; null unless it is a merchant
 * @param partner the partner it acts for; null unless it is a partner
 * @param station id of the service station it works for; null unless it is its staff
 * @param districts area codes in its care; a city's code (ending in {@code 00}) covers the city's districts
 */
public record Caller(
        String id,
        Set<Role> roles,
        @Nullable String uscc,
        @Nullable String partner,
        @Nullable String station,
        Set<String> districts) {
    private static final int CITY_PREFIX = 4;

    public Caller {
        roles = Set.copyOf(roles);
        districts = Set.copyOf(districts);
    }

    /** Whether the caller has this role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether a district is in the caller's care. */
    public boolean covers(String district) {
        return districts.contains(district)
                || (district.length() > CITY_PREFIX && districts.contains(district.substring(0, CITY_PREFIX) + "00"));
    }
}
