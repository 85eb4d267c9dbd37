package org.fangxin.complaint.api.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fangxin.complaint.api.words.Wording;
import org.fangxin.complaint.domain.merchant.Merchant;
import org.fangxin.complaint.domain.merchant.MerchantCopies;
import org.fangxin.complaint.domain.statistics.CaseFigures;
import org.fangxin.complaint.domain.statistics.Counter;
import org.fangxin.complaint.domain.statistics.Outcome;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeList;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.statistics.Catalogue;
import org.fangxin.platform.statistics.Dimension;
import org.fangxin.platform.statistics.Metric;
import org.fangxin.platform.web.Texts;

/** What can be asked about cases. */
public final class CaseCatalogue {
    private static final String MERCHANT = "merchant";
    private static final List<String> SECTIONS =
            "ABCDEFGHIJKLMNOPQRST".chars().mapToObj(Character::toString).toList();

    private CaseCatalogue() {}

    /** The dimensions with their words, and the metrics of the city's reports. */
    public static Catalogue of(MerchantCopies merchants, Texts texts) {
        return new Catalogue(
                List.of(
                        words("kind", List.of(CaseFigures.COMPLAINT, CaseFigures.REPORT), texts),
                        codes("district", CodeLists.DISTRICTS, texts),
                        codes("category", CodeLists.CATEGORIES, texts),
                        new Dimension(
                                "type",
                                true,
                                code -> roots().contains(code) ? Set.of(code) : Set.of(),
                                (code, language) -> new Wording(texts, language).of(CodeLists.CATEGORIES, code)),
                        codes("problem", CodeLists.PROBLEM_TYPES, texts),
                        codes("channel", CodeLists.CHANNELS, texts),
                        words("industry", SECTIONS, texts),
                        new Dimension(
                                MERCHANT, false, CaseCatalogue::creditCode, (code, language) -> named(code, merchants)),
                        words(
                                "outcome",
                                Arrays.stream(Outcome.values()).map(Enum::name).toList(),
                                texts)),
                metrics(),
                Counter.values().length,
                List.of(
                        relation(Counter.RECEIVED, Counter.CLOSED, Counter.OPEN),
                        relation(Counter.OPEN, Counter.OPEN_GREEN, Counter.OPEN_YELLOW, Counter.OPEN_RED)),
                new Catalogue.Ranking(MERCHANT, Counter.RECEIVED.ordinal()));
    }

    private static List<Metric> metrics() {
        return List.of(
                count("received", Counter.RECEIVED),
                Metric.share("share", Counter.RECEIVED.ordinal()),
                count("accepted", Counter.ACCEPTED),
                count("closed", Counter.CLOSED),
                ratio("acceptance-rate", Counter.ACCEPTED, Counter.COMPLAINTS),
                ratio("on-time-check", Counter.CHECK_ON_TIME, Counter.CHECK_DUE),
                ratio("on-time-closing", Counter.CLOSING_ON_TIME, Counter.CLOSING_DUE),
                ratio("on-time-verification", Counter.VERIFICATION_ON_TIME, Counter.VERIFICATION_DUE),
                ratio("handling-rate", Counter.CLOSED, Counter.RECEIVED),
                ratio("mediation-success", Counter.MEDIATION_SUCCESS, Counter.MEDIATED),
                ratio("mediation-success-of-all", Counter.MEDIATION_SUCCESS, Counter.COMPLAINTS),
                ratio("self-settlement", Counter.ODR_SETTLED, Counter.ODR),
                ratio("satisfaction", Counter.RATED_BASICALLY_SATISFIED, Counter.RATED),
                ratio("satisfaction-very", Counter.RATED_SATISFIED, Counter.RATED),
                Metric.amount("recovered-loss", Counter.RECOVERED_FEN.ordinal(), Counter.RECOVERED.ordinal()),
                Metric.mean("mean-handling-days", Counter.DAYS.ordinal(), Counter.CLOSED.ordinal()),
                Metric.mean("mean-handling-working-days", Counter.WORKING_DAYS.ordinal(), Counter.CLOSED.ordinal()),
                ratio("publicity-rate", Counter.PUBLISHED, Counter.PUBLISHABLE),
                ratio("case-filing-rate", Counter.CASE_FILED, Counter.VERIFIED),
                count("open", Counter.OPEN),
                count("open-yellow", Counter.OPEN_YELLOW),
                count("open-red", Counter.OPEN_RED));
    }

    private static Metric count(String name, Counter counter) {
        return Metric.count(name, counter.ordinal());
    }

    private static Metric ratio(String name, Counter part, Counter whole) {
        return Metric.ratio(name, part.ordinal(), whole.ordinal());
    }

    private static List<Integer> relation(Counter... counters) {
        return Arrays.stream(counters).map(Enum::ordinal).toList();
    }

    private static Set<String> roots() {
        return CodeLists.CATEGORIES.codes().stream()
                .filter(code -> code.parent() == null)
                .map(Code::code)
                .collect(Collectors.toSet());
    }

    /** A code stands for itself, the code of a group for those in the group. */
    private static Dimension codes(String name, CodeList list, Texts texts) {
        Function<String, Set<String>> members = code -> list.codes().stream()
                .filter(each -> each.code().equals(code) || code.equals(each.parent()))
                .map(Code::code)
                .collect(Collectors.toSet());
        return new Dimension(name, true, members, (code, language) -> new Wording(texts, language).of(list, code));
    }

    private static Dimension words(String name, List<String> codes, Texts texts) {
        return new Dimension(
                name,
                true,
                code -> codes.contains(code) ? Set.of(code) : Set.of(),
                (code, language) -> word(name, code, texts, language));
    }

    private static String word(String name, String code, Texts texts, Locale language) {
        return new Wording(texts, language).of("statistics." + name, code);
    }

    private static Set<String> creditCode(String code) {
        return UnifiedSocialCreditCode.parse(code)
                .map(parsed -> Set.of(parsed.value()))
                .orElse(Set.of());
    }

    private static String named(String code, MerchantCopies merchants) {
        return UnifiedSocialCreditCode.parse(code)
                .flatMap(merchants::find)
                .map(Merchant::name)
                .orElse(code);
    }
}
