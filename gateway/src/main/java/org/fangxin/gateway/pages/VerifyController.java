package org.fangxin.gateway.pages;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the code on a merchant's badge leads, and where a badge can be pasted. Asks the registry each time, so that a
 * copied badge does not outlive what it says. Works without a script.
 */
@RestController
class VerifyController {

    private final Pages pages;
    private final PageTemplate template;
    private final MerchantReader merchants;
    private final BadgeCheck badges;
    private final Clock clock;

    VerifyController(
            Pages pages, PageTemplate verifyTemplate, MerchantReader merchants, BadgeCheck badges, Clock clock) {
        this.pages = pages;
        this.template = verifyTemplate;
        this.merchants = merchants;
        this.badges = badges;
        this.clock = clock;
    }

    /** The empty form; with a code it leads on to the answer. */
    @GetMapping(path = "/verify", produces = "text/html")
    ResponseEntity<byte[]> form(
            @RequestParam(name = "uscc", required = false) @Nullable String uscc,
            @RequestParam(name = "lang", required = false) @Nullable String lang,
            @RequestParam(name = "theme", required = false) @Nullable String theme,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String asked,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
        Look look = Look.of(lang, theme, asked);
        if (uscc != null && !uscc.isBlank()) {
            return merchant(uscc.strip(), lang, theme, asked, encodings);
        }
        return sent(look, 200, page(look, "", pages.texts(look).say("verify.title")), encodings);
    }

    @GetMapping(path = "/verify/{uscc}", produces = "text/html")
    ResponseEntity<byte[]> merchant(
            @PathVariable String uscc,
            @RequestParam(name = "lang", required = false) @Nullable String lang,
            @RequestParam(name = "theme", required = false) @Nullable String theme,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String asked,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
        Look look = Look.of(lang, theme, asked);
        return switch (merchants.merchant(uscc, look.language())) {
            case MerchantReader.Found.Merchant(MerchantFacts facts) ->
                verdict(look, Verdict.of(facts), facts, null, encodings);
            case MerchantReader.Found.Unknown() -> verdict(look, Verdict.UNKNOWN, null, null, encodings);
            case MerchantReader.Found.Malformed(@Nullable String why) ->
                verdict(look, Verdict.MALFORMED, null, why, encodings);
            case MerchantReader.Found.Unavailable() -> verdict(look, Verdict.UNAVAILABLE, null, null, encodings);
        };
    }

    /** A pasted badge: the registry checks its signature and whether it still holds. */
    @PostMapping(path = "/verify", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE, produces = "text/html")
    ResponseEntity<byte[]> badge(
            @RequestParam String badge,
            @RequestParam(name = "lang", required = false) @Nullable String lang,
            @RequestParam(name = "theme", required = false) @Nullable String theme,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String asked,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
        Look look = Look.of(lang, theme, asked);
        BadgeCheck.Result result = badges.check(badge.strip(), look.language());
        MerchantFacts facts = result.uscc() != null
                        && merchants.merchant(result.uscc(), look.language())
                                instanceof MerchantReader.Found.Merchant found
                ? found.facts()
                : null;
        return verdict(look, result.verdict(), facts, result.detail(), encodings);
    }

    private ResponseEntity<byte[]> verdict(
            Look look,
            Verdict verdict,
            @Nullable MerchantFacts facts,
            @Nullable String detail,
            @Nullable String encodings) {
        Texts texts = pages.texts(look);
        String held = facts == null ? "" : new MerchantFragments(texts).held(facts.held());
        String markup = Html.markup(
                        "p",
                        "verdict verdict-" + verdict.looks(),
                        "<span class=\"verdict-mark\" aria-hidden=\"true\">" + verdict.mark() + "</span>"
                                + Html.text("strong", "", texts.say(verdict.key())))
                + Html.text("p", "", texts.say(verdict.key() + ".help"))
                + (detail == null ? "" : Html.text("p", "help", detail))
                + (facts == null ? "" : merchant(look, texts, facts) + held)
                + Html.text("p", "help", texts.say("verify.checked", texts.time(clock.instant())));
        String title = facts == null ? texts.say(verdict.key()) : texts.say(verdict.key()) + " · " + facts.name();
        return sent(look, verdict.status(), page(look, markup, title), encodings);
    }

    /** Browsers hide where a form comes from when no referrer is to be sent at all, and the gateway wants to know it. */
    private ResponseEntity<byte[]> sent(Look look, int status, String html, @Nullable String encodings) {
        ResponseEntity<byte[]> page = pages.answer(look, status, html, encodings);
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header("Referrer-Policy", "same-origin")
                .body(page.getBody());
    }

    private static String merchant(Look look, Texts texts, MerchantFacts facts) {
        return Html.text("h2", "verdict-name", facts.name())
                + Html.markup(
                        "p",
                        "",
                        Html.text("span", "uscc", facts.uscc())
                                + " "
                                + Html.link("/m/" + facts.uscc() + look.query(), texts.say("verify.merchant-page")));
    }

    private String page(Look look, String verdict, String title) {
        Texts texts = pages.texts(look);
        Map<String, String> values = new HashMap<>(pages.frame(look));
        values.putAll(texts.all(
                "verify.title",
                "verify.lead",
                "verify.code",
                "verify.code-help",
                "verify.check",
                "verify.badge",
                "verify.badge-help"));
        values.put("title", title);
        values.put("verdict", verdict.isEmpty() ? "" : Html.markup("section", "sheet answer", verdict));
        values.put("action", "/verify" + look.query());
        return template.filled(values);
    }
}
