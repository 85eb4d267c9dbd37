package org.fangxin.merchant.application.alliance;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.alliance.AllianceChange;
import org.fangxin.merchant.domain.alliance.AllianceStatement;
import org.fangxin.merchant.domain.alliance.Alliances;
import org.fangxin.merchant.domain.alliance.ReturnAlliance;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;

/** Forms, changes and ends return alliances; only registered merchants can be members. */
public final class KeepAlliances {
    private final Alliances alliances;
    private final Merchants merchants;
    private final CityTime time;
    private final IdSource ids;

    public KeepAlliances(Alliances alliances, Merchants merchants, CityTime time, IdSource ids) {
        this.alliances = alliances;
        this.merchants = merchants;
        this.time = time;
        this.ids = ids;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** The alliance after it; the same as before when nothing was new. */
        record Kept(ReturnAlliance alliance) implements Outcome {}

        /** There is no such alliance. */
        record NotFound() implements Outcome {}

        /** It has ended. */
        record HasEnded() implements Outcome {}

        /** Nobody registered these merchants. */
        record NotRegistered(Set<UnifiedSocialCreditCode> usccs) implements Outcome {
            public NotRegistered {
                usccs = Set.copyOf(usccs);
            }
        }

        /** The alliance has another version than the change is based on. */
        record Stale(long current) implements Outcome {}
    }

    /** Forms an alliance. */
    public Outcome form(AllianceStatement statement) {
        Set<UnifiedSocialCreditCode> unknown = unknown(statement.members());
        if (!unknown.isEmpty()) {
            return new Outcome.NotRegistered(unknown);
        }
        LocalDate today = time.today();
        ReturnAlliance alliance =
                ReturnAlliance.formed(ids.next(), statement.name(), statement.terms(), statement.members(), today);
        alliances.form(new AllianceChange.Formed(alliance, today));
        return new Outcome.Kept(alliance);
    }

    /** Changes name, rules and members from today on. */
    public Outcome restate(String id, AllianceStatement statement, LongPredicate expected) {
        Set<UnifiedSocialCreditCode> unknown = unknown(statement.members());
        if (!unknown.isEmpty()) {
            return new Outcome.NotRegistered(unknown);
        }
        LocalDate today = time.today();
        return change(
                id,
                expected,
                alliance -> alliance.restated(statement.name(), statement.terms(), statement.members(), today)
                        .map(next -> new AllianceChange.Changed(next, today)));
    }

    /** Ends an alliance today. */
    public Outcome end(String id, LongPredicate expected) {
        LocalDate today = time.today();
        return change(
                id, expected, alliance -> alliance.ended(today).map(next -> new AllianceChange.Ended(next, today)));
    }

    private interface Step {
        Optional<? extends AllianceChange> of(ReturnAlliance present);
    }

    private Outcome change(String id, LongPredicate expected, Step step) {
        Optional<ReturnAlliance> found = alliances.find(id);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        ReturnAlliance present = found.get();
        if (!expected.test(present.version())) {
            return new Outcome.Stale(present.version());
        }
        if (!present.stands()) {
            return new Outcome.HasEnded();
        }
        Optional<? extends AllianceChange> change = step.of(present);
        if (change.isEmpty()) {
            return new Outcome.Kept(present);
        }
        return alliances.change(change.get())
                ? new Outcome.Kept(change.get().alliance())
                : new Outcome.Stale(present.version() + 1);
    }

    private Set<UnifiedSocialCreditCode> unknown(Set<UnifiedSocialCreditCode> usccs) {
        Set<UnifiedSocialCreditCode> unknown = new HashSet<>(usccs);
        unknown.removeAll(merchants.findAll(usccs).keySet());
        return unknown;
    }
}
