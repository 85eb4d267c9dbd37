package org.fangxin.merchant.domain.programme;

import java.util.Map;
import java.util.Optional;

/**
 * The programmes of all cities that run one.
 *
 * @param byCity programmes by area code of the city
 */
public record Programmes(Map<String, Programme> byCity) {
    private static final int CITY_PREFIX = 4;

    public Programmes {
        byCity = Map.copyOf(byCity);
    }

    /** The programme for a district; empty when its city runs none. */
    public Optional<Programme> of(String district) {
        return Optional.ofNullable(byCity.get(cityOf(district)));
    }

    /** Area code of the city to which a district belongs. */
    public static String cityOf(String district) {
        return district.substring(0, CITY_PREFIX) + "00";
    }
}
