package org.fangxin.gateway.pages;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A merchant's public page: what it holds, what it promises, how it stands. Works without a script. */
@RestController
class MerchantPageController {

    private final Pages pages;
    private final PageTemplate template;
    private final MerchantReader merchants;
    private final MessagePage messagePage;

    MerchantPageController(
            Pages pages, PageTemplate merchantTemplate, MerchantReader merchants, MessagePage messagePage) {
        this.pages = pages;
        this.template = merchantTemplate;
        this.merchants = merchants;
        this.messagePage = messagePage;
    }

    @GetMapping(path = "/m/{uscc}", produces = "text/html")
    ResponseEntity<byte[]> merchant(
            @PathVariable String uscc,
            @RequestParam(name = "lang", required = false) @Nullable String lang,
            @RequestParam(name = "theme", required = false) @Nullable String theme,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String asked,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
        Look look = Look.of(lang, theme, asked);
        return switch (merchants.merchant(uscc, look.language())) {
            case MerchantReader.Found.Merchant(MerchantFacts facts) ->
                pages.answer(look, 200, page(look, facts), encodings);
            case MerchantReader.Found.Unknown() -> messagePage.answer(look, 404, "merchant.unknown", null, encodings);
            case MerchantReader.Found.Malformed(@Nullable String why) ->
                messagePage.answer(look, 400, "merchant.malformed", why, encodings);
            case MerchantReader.Found.Unavailable() ->
                messagePage.answer(look, 503, "merchant.unavailable", null, encodings);
        };
    }

    private String page(Look look, MerchantFacts facts) {
        Texts texts = pages.texts(look);
        MerchantFragments fragments = new MerchantFragments(texts);
        Map<String, String> values = new HashMap<>(pages.frame(look));
        values.put("title", texts.say("merchant.title", facts.name()));
        values.put("name", facts.name());
        values.put("brand-name", facts.brand() == null ? "" : facts.brand());
        values.put("uscc", facts.uscc());
        values.put("uscc-name", texts.say("merchant.uscc"));
        values.put("where", facts.districtName() + " · " + facts.address());
        values.put("category", facts.categoryName());
        values.put("phone", fragments.phone(facts.phone()));
        values.put(
                "warnings",
                Html.section("warnings", texts.say("merchant.warnings"), fragments.warnings(facts.warnings())));
        String held = fragments.held(facts.held());
        values.put(
                "holdings",
                Html.section(
                        "holdings",
                        texts.say("merchant.holdings"),
                        (held.isEmpty()
                                        ? Html.text("p", "", texts.say("merchant.holds-nothing"))
                                        : held + fragments.badge(facts, look))
                                + former(texts, fragments.notHeld(facts.notHeld()))));
        values.put(
                "pledges", Html.section("pledges", texts.say("merchant.pledges"), fragments.pledges(facts.pledges())));
        values.put(
                "standing",
                Html.section("standing", texts.say("merchant.standing"), fragments.standing(facts.standing())));
        StoreFacts stores = facts.stores() == 0 ? StoreFacts.NONE : merchants.stores(facts.uscc(), look.language());
        values.put(
                "stores",
                Html.section(
                        "stores",
                        texts.say("merchant.stores", facts.stores()),
                        fragments.stores(stores, facts.stores())));
        values.put("verify-link", "/verify/" + facts.uscc() + look.query());
        values.put("verify", texts.say("merchant.verify"));
        values.put("api-link", "/api/v1/merchants/" + facts.uscc());
        values.put("updated", texts.say("merchant.updated", texts.time(facts.updatedAt())));
        return template.filled(values);
    }

    private static String former(Texts texts, String list) {
        return list.isEmpty()
                ? ""
                : Html.markup("details", "", Html.text("summary", "", texts.say("merchant.former")) + list);
    }
}
