package org.fangxin.merchant.application.person;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.Person;
import org.fangxin.merchant.domain.Statement;
import org.fangxin.merchant.domain.person.MerchantPersons;
import org.fangxin.merchant.domain.person.PersonRegister;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/** Takes in what is said about the persons of merchants. */
public final class KeepPersons {
    private final PersonRegister register;
    private final CityTime time;

    public KeepPersons(PersonRegister register, CityTime time) {
        this.register = register;
        this.time = time;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** The persons after it. */
        record Kept(MerchantPersons persons) implements Outcome {}

        /** The persons have another version than the change is based on. */
        record Stale(long current) implements Outcome {}
    }

    /** One statement of an import. */
    public record Stated(Statement statement, Origin origin) {}

    /** Takes in what an import says, and tells of which merchants the persons changed. */
    public Set<UnifiedSocialCreditCode> takeAll(Collection<Stated> all) {
        Set<UnifiedSocialCreditCode> changed = new HashSet<>();
        var telling =
                all.stream().filter(stated -> saysSomething(stated.statement())).toList();
        if (telling.isEmpty()) {
            return changed;
        }
        Map<UnifiedSocialCreditCode, MerchantPersons> known = register.ofAll(
                telling.stream().map(stated -> stated.statement().uscc()).toList());
        for (Stated stated : telling) {
            UnifiedSocialCreditCode uscc = stated.statement().uscc();
            // A second line about the same merchant must see what the first one left.
            MerchantPersons present = changed.contains(uscc)
                    ? register.of(uscc)
                    : known.getOrDefault(uscc, MerchantPersons.unknown(uscc));
            if (take(present, stated)) {
                changed.add(uscc);
            }
        }
        return changed;
    }

    /** Says whole who the persons are, for the merchant itself or the bureau. */
    public Outcome replace(
            UnifiedSocialCreditCode uscc,
            @Nullable Person principal,
            @Nullable Person contact,
            LongPredicate expected,
            Origin.Source source) {
        MerchantPersons present = register.of(uscc);
        if (!expected.test(present.version())) {
            return new Outcome.Stale(present.version());
        }
        Optional<MerchantPersons> next = present.replaced(principal, contact, Origin.said(source, time.now()));
        if (next.isEmpty()) {
            return new Outcome.Kept(present);
        }
        return register.keep(next.get())
                ? new Outcome.Kept(next.get())
                : new Outcome.Stale(register.of(uscc).version());
    }

    private boolean take(MerchantPersons known, Stated stated) {
        Statement statement = stated.statement();
        MerchantPersons present = known;
        Optional<MerchantPersons> next = present.stated(statement.principal(), statement.contact(), stated.origin());
        while (next.isPresent() && !register.keep(next.get())) {
            present = register.of(statement.uscc());
            next = present.stated(statement.principal(), statement.contact(), stated.origin());
        }
        return next.isPresent();
    }

    private static boolean saysSomething(Statement statement) {
        return statement.principal() != null || statement.contact() != null;
    }
}
