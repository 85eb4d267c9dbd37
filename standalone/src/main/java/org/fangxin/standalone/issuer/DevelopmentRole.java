package org.fangxin.standalone.issuer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fangxin.contracts.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** The roles of the platform, each with the client that gets tokens for it and what such a token says by default. */
public enum DevelopmentRole {
    CONSUMER(null, null, List.of()),
    MERCHANT("91330106MA2ABCDEX7", null, List.of()),
    PARTNER(null, "dev-mall", List.of()),
    STATION(null, null, List.of()),
    OFFICER(null, null, List.of(CodeLists.CITY)),
    REVIEWER(null, null, List.of(CodeLists.CITY)),
    EDITOR(null, null, List.of()),
    ANALYST(null, null, List.of()),
    ADMIN(null, null, List.of());

    private final @Nullable String uscc;
    private final @Nullable String partner;
    private final List<String> districts;

    DevelopmentRole(@Nullable String uscc, @Nullable String partner, List<String> districts) {
        this.uscc = uscc;
        this.partner = partner;
        this.districts = districts;
    }

    /** The client of this role, {@code dev-consumer} and so on; also the user its tokens speak for by default. */
    public String clientId() {
        return "dev-" + name().toLowerCase(Locale.ROOT);
    }

    /** The role whose client this is. */
    static Optional<DevelopmentRole> ofClient(String clientId) {
        return Arrays.stream(values())
                .filter(role -> role.clientId().equals(clientId))
                .findFirst();
    }

    /** The merchant that a token speaks for by default. */
    @Nullable
    String uscc() {
        return uscc;
    }

    /** The partner that a token speaks for by default. */
    @Nullable
    String partner() {
        return partner;
    }

    /** The districts that a token covers by default. */
    List<String> districts() {
        return districts;
    }
}
