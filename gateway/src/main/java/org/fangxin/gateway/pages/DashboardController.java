package org.fangxin.gateway.pages;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The dashboard's frame; its script reads everything else from the address and fills it. */
@RestController
class DashboardController {

    private final Pages pages;
    private final PageTemplate template;

    DashboardController(Pages pages, PageTemplate dashboardTemplate) {
        this.pages = pages;
        this.template = dashboardTemplate;
    }

    @GetMapping(path = "/dashboard", produces = "text/html")
    ResponseEntity<byte[]> dashboard(
            @RequestParam(name = "lang", required = false) @Nullable String lang,
            @RequestParam(name = "theme", required = false) @Nullable String theme,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String asked,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
        Look look = Look.of(lang, theme, asked);
        Map<String, String> values = new HashMap<>(pages.frame(look));
        values.put("charts", pages.address("echarts.js"));
        values.put("script", pages.address("dashboard.js"));
        values.putAll(pages.texts(look)
                .all(
                        "dashboard.title",
                        "dashboard.lead",
                        "dashboard.noscript",
                        "dashboard.loading",
                        "dashboard.cases",
                        "dashboard.programme",
                        "dashboard.api"));
        return pages.answer(look, 200, template.filled(values), encodings);
    }
}
