package org.fangxin.merchant.application.search;

import static org.fangxin.merchant.application.search.IndexedRegistry.TIME;
import static org.fangxin.merchant.application.search.IndexedRegistry.TOKENS;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.search.Match;
import org.fangxin.merchant.domain.search.Names;
import org.fangxin.merchant.domain.search.NearbyMerchant;
import org.fangxin.merchant.domain.search.SearchText;
import org.fangxin.merchant.domain.search.Trait;
import org.fangxin.merchant.domain.search.Wanted;

/** What an index must find, found without one. */
final class LookAtEverybody {
    private LookAtEverybody() {}

    /** Codes in order: by relevance, distance, name or age. */
    static List<UnifiedSocialCreditCode> find(List<Merchant> all, Wanted wanted, String order) {
        boolean isRight = wanted.text() == null
                || all.stream()
                        .anyMatch(merchant -> match(wanted, merchant, false).isPresent());
        return all.stream()
                .filter(merchant -> fits(wanted, merchant))
                .filter(merchant -> match(wanted, merchant, !isRight).isPresent())
                .sorted(comparator(wanted, order, !isRight))
                .map(Merchant::uscc)
                .toList();
    }

    /** Whether a merchant is as wanted, apart from the text. */
    static boolean fits(Wanted wanted, Merchant merchant) {
        return Trait.of(merchant, TIME.today()).containsAll(wanted.allTraits())
                && (wanted.returnDays() == 0 || Wanted.returnDays(merchant) >= wanted.returnDays())
                && isThere(wanted, merchant);
    }

    private static boolean isThere(Wanted wanted, Merchant merchant) {
        if (wanted.vicinity() != null) {
            return NearbyMerchant.of(merchant, wanted.vicinity(), TIME.here()).isPresent();
        }
        return !wanted.openNow()
                || merchant.stores().stream()
                        .map(store -> store.entry().hours())
                        .anyMatch(hours -> hours != null && hours.isOpenAt(TIME.here()));
    }

    private static Optional<Match> match(Wanted wanted, Merchant merchant, boolean guess) {
        SearchText text = wanted.text();
        return text == null
                ? Optional.of(Match.WHOLE)
                : Match.best(text, Names.of(merchant.entry()), TOKENS).filter(match -> match.isGuess() == guess);
    }

    private static Comparator<Merchant> comparator(Wanted wanted, String order, boolean guess) {
        return switch (order) {
            case "relevance" ->
                Comparator.comparing((Merchant merchant) ->
                                match(wanted, merchant, guess).orElseThrow())
                        .thenComparing(byName());
            case "distance" ->
                Comparator.comparing(
                        merchant -> NearbyMerchant.of(merchant, Objects.requireNonNull(wanted.vicinity()), TIME.here())
                                .orElseThrow());
            case "name" -> byName();
            default ->
                Comparator.comparing(Merchant::registeredAt)
                        .thenComparing(Merchant::uscc)
                        .reversed();
        };
    }

    private static Comparator<Merchant> byName() {
        Function<Merchant, Names> names = merchant -> Names.of(merchant.entry());
        return Comparator.comparing((Merchant merchant) -> TOKENS.alphabetical(names.apply(merchant)) + " "
                + names.apply(merchant).name() + " " + merchant.uscc());
    }
}
