package org.fangxin.complaint.domain;

import java.util.Set;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/** Somebody who acts, in one capacity. A person with several capacities is several actors. */
public sealed interface Actor {
    /** The account that acts. */
    String userId();

    /** A person who complains. */
    record Consumer(String userId) implements Actor {}

    /** Somebody who speaks for a business. */
    record Merchant(String userId, UnifiedSocialCreditCode uscc) implements Actor {}

    /**
     * Staff of a service station for consumer rights (消费维权服务站), which takes complaints down for consumers.
     *
     * @param station id of the station
     */
    record Station(String userId, String station) implements Actor {}

    /**
     * A case officer of the bureau.
     *
     * @param districts area codes in its care; a city's code (ending in {@code 00}) covers the city's districts
     */
    record Officer(String userId, Set<String> districts) implements Actor {
        private static final int CITY_PREFIX = 4;

        public Officer {
            districts = Set.copyOf(districts);
        }

        /** Whether a district is in the officer's care. */
        public boolean covers(String district) {
            return districts.contains(district) || districts.contains(district.substring(0, CITY_PREFIX) + "00");
        }
    }

    /** The platform itself, when time has run out or a rule says so. */
    record Platform() implements Actor {
        @Override
        public String userId() {
            return "platform";
        }
    }
}
