package org.fangxin.merchant.application.badge;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fangxin.merchant.domain.badge.BadgeKey;
import org.fangxin.merchant.domain.badge.BadgeKeys;
import org.fangxin.merchant.domain.badge.BadgeSeal;
import org.fangxin.platform.time.CityTime;

/**
 * The keys of the cluster in their turn. A key signs for a period; the next one is published some time before it signs, and
 * one stays published for as long after, so that whoever keeps the key set for a while meets no unknown key.
 */
public final class Keyring {
    private final BadgeKeys keys;
    private final BadgeSeal seal;
    private final Turn turn;
    private final CityTime time;

    public Keyring(BadgeKeys keys, BadgeSeal seal, Turn turn, CityTime time) {
        this.keys = keys;
        this.seal = seal;
        this.turn = turn;
        this.time = time;
    }

    /**
     * How keys take turns.
     *
     * @param period how long a key signs
     * @param overlap how long a key is published before and after it signs
     */
    public record Turn(Duration period, Duration overlap) {}

    /** The key that signs now; made when there is none. */
    BadgeKey signing() {
        Instant now = time.now();
        Optional<BadgeKey> present = signing(keys.all(), now);
        while (present.isEmpty()) {
            List<BadgeKey> all = keys.all();
            present = signing(all, now);
            if (present.isEmpty()) {
                // Whose key is added first, decides the store; the others find it.
                keys.add(seal.newKey(nextNumber(all), now, now.plus(turn.period())));
            }
        }
        return present.get();
    }

    /** The keys whose signatures a reader may meet now or soon. */
    public List<BadgeKey> published() {
        Instant now = time.now();
        prepareNext();
        return keys.all().stream()
                .filter(key -> key.until().plus(turn.overlap()).isAfter(now))
                .toList();
    }

    /** All keys that ever signed, for checking old badges. */
    List<BadgeKey> all() {
        return keys.all();
    }

    /** Makes the next key when the present one's time ends soon. */
    public void prepareNext() {
        Instant now = time.now();
        BadgeKey present = signing();
        List<BadgeKey> all = keys.all();
        BadgeKey last = all.getLast();
        boolean endsSoon = present.until().minus(turn.overlap()).isBefore(now);
        if (endsSoon && last.number() == present.number()) {
            keys.add(seal.newKey(
                    nextNumber(all), present.until(), present.until().plus(turn.period())));
        }
    }

    private static Optional<BadgeKey> signing(List<BadgeKey> all, Instant now) {
        return all.reversed().stream().filter(key -> key.signsAt(now)).findFirst();
    }

    private static long nextNumber(List<BadgeKey> all) {
        return all.isEmpty() ? 1 : all.getLast().number() + 1;
    }
}
