package org.fangxin.gateway.docs;

import java.net.URI;
import org.fangxin.gateway.problems.Language;
import org.fangxin.gateway.problems.Problem;
import org.fangxin.gateway.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The start page, which names the doors, and the pages behind the {@code type} of every problem. */
@RestController
class PagesController {

    private static final String START_ENGLISH = """
            <h1>Fangxin <span lang="zh-CN">放心</span></h1>
            <p>An open platform for consumer protection: complaints, trusted merchants, warnings.</p>
            <ul>
            <li><a href="/dashboard">Figures</a>: the public dashboard</li>
            <li><a href="/verify">Check a badge</a> of a trusted merchant</li>
            <li><a href="/docs">API documentation</a> of all services</li>
            <li><a href="/problems">Problem codes</a>: what each error means and what to do</li>
            <li><a href="/actuator/health">Health</a> of the gateway and the services</li>
            </ul>
            """;

    private static final String START_CHINESE = """
            <h1>放心 <span lang="en">Fangxin</span></h1>
            <p>开放的消费者权益保护平台：投诉、放心商家、消费警示。</p>
            <ul>
            <li><a href="/dashboard">消费维权数据</a>：公开看板</li>
            <li><a href="/verify">核验放心标识</a></li>
            <li><a href="/docs">接口文档</a>（全部服务）</li>
            <li><a href="/problems">问题代码</a>：每个错误的含义与处理办法</li>
            <li><a href="/actuator/health">运行状况</a>（网关与各服务）</li>
            </ul>
            """;

    private final ProblemCatalogue catalogue;

    PagesController(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/")
    ResponseEntity<Void> root() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/start"))
                .build();
    }

    @GetMapping(path = "/start", produces = "text/html")
    ResponseEntity<String> start(
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String asked) {
        Language language = Language.asked(asked);
        return language == Language.CHINESE
                ? HtmlPage.of(language, "放心", START_CHINESE)
                : HtmlPage.of(language, "Fangxin", START_ENGLISH);
    }

    @GetMapping(path = "/problems", produces = "text/html")
    ResponseEntity<String> problems(
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String asked) {
        Language language = Language.asked(asked);
        String title = title(language);
        StringBuilder content = new StringBuilder("<h1>" + title + "</h1>\n");
        catalogue
                .sections()
                .forEach((code, text) -> content.append(
                        "<section id=\"%1$s\"><h2><a href=\"/problems/%1$s\">%1$s</a></h2>%2$s</section>%n"
                                .formatted(HtmlPage.escaped(code), text)));
        return HtmlPage.of(language, title, content.toString());
    }

    @GetMapping(path = "/problems/{code}", produces = "text/html")
    ResponseEntity<String> problem(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String asked) {
        String text = catalogue
                .section(code)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND).exception());
        Language language = Language.asked(asked);
        String content = "<h1>%s</h1>%s<p><a href=\"/problems\">%s</a></p>"
                .formatted(HtmlPage.escaped(code), text, title(language));
        return HtmlPage.of(language, code, content);
    }

    private static String title(Language language) {
        return language == Language.CHINESE ? "问题代码" : "Problem codes";
    }
}
