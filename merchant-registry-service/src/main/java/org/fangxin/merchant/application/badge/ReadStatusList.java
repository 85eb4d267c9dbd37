package org.fangxin.merchant.application.badge;

import java.time.Duration;
import java.util.Optional;
import org.fangxin.merchant.domain.badge.BadgeEditions;
import org.fangxin.platform.time.CityTime;

/** Writes the lists of badges that were taken back. */
public final class ReadStatusList {
    private final BadgeEditions editions;
    private final IssueBadge.Issuer issuer;
    private final Duration validity;
    private final CityTime time;

    /** @param validity how long a reader may keep a list */
    public ReadStatusList(BadgeEditions editions, IssueBadge.Issuer issuer, Duration validity, CityTime time) {
        this.editions = editions;
        this.issuer = issuer;
        this.validity = validity;
        this.time = time;
    }

    /** A list as of now, signed; empty when no badge names it. */
    public Optional<String> signed(long list) {
        return editions.hasList(list) ? Optional.of(sign(list)) : Optional.empty();
    }

    private String sign(long list) {
        return issuer.seal()
                .sign(
                        issuer.credentials().statusList(list, editions.revokedIn(list), time.now(), validity),
                        issuer.keyring().signing());
    }
}
