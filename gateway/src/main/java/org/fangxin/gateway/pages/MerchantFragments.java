package org.fangxin.gateway.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a merchant's page, each a fragment of HTML in the reader's language. */
final class MerchantFragments {

    /** A sole trader's mobile number is personal data and stays off pages that search engines may keep. */
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86)?[- ]?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}");

    private final Texts texts;

    MerchantFragments(Texts texts) {
        this.texts = texts;
    }

    String held(List<MerchantFacts.Designation> designations) {
        return Html.list("holdings", designations, designation -> {
            String term = designation.until() == null
                    ? texts.say("merchant.since", texts.date(designation.since()))
                    : texts.say("merchant.term", texts.date(designation.since()), texts.date(designation.until()));
            String plaque = designation.plaqueNumber() == null
                    ? ""
                    : Html.text("span", "plaque", texts.say("merchant.plaque", designation.plaqueNumber()));
            return Html.markup(
                    "li",
                    "holding",
                    Html.text("strong", "", designation.kindName())
                            + ("AWARDED".equals(designation.state())
                                    ? ""
                                    : Html.text("em", "tag", texts.name("state", designation.state())))
                            + Html.text("span", "term", term)
                            + plaque);
        });
    }

    String notHeld(List<MerchantFacts.Designation> designations) {
        return Html.list(
                "former",
                designations,
                designation -> Html.markup(
                        "li",
                        "",
                        Html.text("span", "", designation.kindName())
                                + Html.text("em", "tag", texts.name("state", designation.state()))));
    }

    String warnings(List<MerchantFacts.Warning> warnings) {
        return Html.list("warnings", warnings, warning -> {
            String until = warning.expiresAt() == null
                    ? texts.say("merchant.until-lifted")
                    : texts.say("merchant.until", texts.date(warning.expiresAt()));
            return Html.markup(
                    "li",
                    "warning severity-" + warning.severity().toLowerCase(java.util.Locale.ROOT),
                    Html.markup(
                                    "p",
                                    "warning-title",
                                    Html.text("span", "severity", texts.name("severity", warning.severity()))
                                            + PageTemplate.escaped(warning.title()))
                            + Html.text(
                                    "p",
                                    "warning-facts",
                                    texts.date(warning.effectiveAt()) + " · " + until + " · " + warning.number()));
        });
    }

    /** The picture that the merchant may show, as the registry draws it. */
    String badge(MerchantFacts facts, Look look) {
        return Html.markup(
                "p",
                "badge",
                "<img src=\"/api/v1/merchants/" + PageTemplate.escaped(facts.uscc()) + "/badge.svg?lang=" + look.lang()
                        + "\" width=\"480\" height=\"200\" alt=\""
                        + PageTemplate.escaped(texts.say("merchant.badge", facts.name())) + "\">");
    }

    String pledges(List<MerchantFacts.Pledge> pledges) {
        return Html.list(
                "pledges",
                pledges,
                pledge -> Html.markup(
                        "li",
                        "",
                        Html.text("strong", "", texts.name("pledge", pledge.kind()))
                                + Html.text("p", "", String.join(texts.say("sentence-gap"), terms(pledge)))));
    }

    private List<String> terms(MerchantFacts.Pledge pledge) {
        List<String> sentences = new ArrayList<>();
        MerchantFacts.Returns returns = pledge.returns();
        if (returns != null) {
            sentences.add(texts.say("pledge.returns." + returns.start(), returns.days()));
            sentences.add(texts.say("pledge.refund", returns.refundDays()));
            sentences.add(texts.say("pledge.freight." + returns.freightPayer()));
            if (returns.receiptNeeded()) {
                sentences.add(texts.say("pledge.receipt"));
            }
            if (returns.insured()) {
                sentences.add(texts.say("pledge.insured"));
            }
            if (!returns.exclusions().isEmpty()) {
                sentences.add(texts.say(
                        "pledge.exclusions",
                        returns.exclusions().stream()
                                .map(exclusion -> texts.name("exclusion", exclusion))
                                .collect(Collectors.joining(texts.say("list-gap")))));
            }
        }
        if (pledge.members() != null && !pledge.members().isEmpty()) {
            sentences.add(texts.say("pledge.members", pledge.members().size()));
        }
        if (pledge.compensation() != null) {
            sentences.add(texts.say("pledge.compensation", pledge.compensation().amount()));
        }
        if (pledge.text() != null) {
            sentences.add(pledge.text());
        }
        return sentences;
    }

    String standing(MerchantFacts.Standing standing) {
        return Html.markup(
                        "dl",
                        "rates",
                        figure("standing.received", texts.number(standing.received()), "")
                                + rate("standing.acceptance", standing.acceptanceRate())
                                + rate("standing.settlement", standing.settlementRate())
                                + rate("standing.satisfaction", standing.satisfactionRate())
                                + days(standing.handlingDays()))
                + Html.text(
                        "p",
                        "help",
                        texts.say(
                                "standing.period",
                                texts.month(standing.from()),
                                texts.month(standing.to()),
                                texts.time(standing.asOf())));
    }

    private String rate(String key, MerchantFacts.Rate rate) {
        return rate.share() == null
                ? figure(key, "–", texts.say("standing.nothing"))
                : figure(key, texts.percent(rate.share()), fraction(rate));
    }

    private String days(MerchantFacts.Rate rate) {
        if (rate.share() == null) {
            return "";
        }
        String of = texts.say("standing.days-of", texts.number(rate.numerator()), texts.number(rate.denominator()));
        return figure("standing.days", texts.say("standing.days-value", texts.decimal(rate.share())), of);
    }

    private String fraction(MerchantFacts.Rate rate) {
        return texts.say("standing.fraction", texts.number(rate.numerator()), texts.number(rate.denominator()));
    }

    private String figure(String key, String value, String of) {
        return Html.markup(
                "div",
                "",
                Html.text("dt", "", texts.say(key))
                        + Html.markup(
                                "dd",
                                "",
                                Html.text("b", "", value) + (of.isEmpty() ? "" : Html.text("span", "of", of))));
    }

    String stores(StoreFacts stores, int count) {
        String list = Html.list("stores", stores.items(), store -> {
            String where = Stream.of(store.districtName(), store.address(), store.mall(), store.unit())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
            String open = store.openNow() == null
                    ? ""
                    : Html.text("em", "tag", texts.say(store.openNow() ? "merchant.open" : "merchant.closed"));
            return Html.markup(
                    "li",
                    "",
                    Html.text("strong", "", store.name()) + open + Html.text("p", "", where) + phone(store.phone()));
        });
        int unseen = count - stores.items().size();
        return unseen > 0 && !list.isEmpty()
                ? list + Html.text("p", "help", texts.say("merchant.more-stores", unseen))
                : list;
    }

    /** A number for customers, to call with a touch. */
    String phone(@Nullable String number) {
        if (number == null || MOBILE.matcher(number.strip()).matches()) {
            return "";
        }
        return Html.markup("p", "phone", Html.link("tel:" + number.replaceAll("[^0-9+]", ""), number));
    }
}
