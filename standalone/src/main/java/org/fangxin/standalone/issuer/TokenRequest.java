package org.fangxin.standalone.issuer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a token is to say.
 *
 * @param role whose client asks
 * @param user whom it speaks for; null = the role's default, as for the others
 * @param uscc merchant of a MERCHANT
 * @param partner partner of a PARTNER
 * @param station service station of a STATION, by its id; there is no default
 * @param districts districts of an OFFICER or REVIEWER; empty = the default
 */
public record TokenRequest(
        DevelopmentRole role,
        @Nullable String user,
        @Nullable String uscc,
        @Nullable String partner,
        @Nullable String station,
        List<String> districts) {

    /** A token for this user of this role, everything else as usual. */
    public static TokenRequest of(DevelopmentRole role, @Nullable String user) {
        return new TokenRequest(role, user, null, null, null, List.of());
    }

    String form() {
        List<String[]> fields = new ArrayList<>();
        fields.add(new String[] {"grant_type", "client_credentials"});
        add(fields, "user", user);
        add(fields, "uscc", uscc);
        add(fields, "partner", partner);
        add(fields, "station", station);
        add(fields, "districts", districts.isEmpty() ? null : String.join(",", districts));
        return fields.stream()
                .map(field -> field[0] + "=" + URLEncoder.encode(field[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static void add(List<String[]> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.add(new String[] {name, value});
        }
    }
}
