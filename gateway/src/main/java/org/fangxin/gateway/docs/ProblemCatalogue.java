package org.fangxin.gateway.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.springframework.core.io.Resource;

/**
 * What each problem code means. The texts are those of docs/problems: each section that begins with {@code ## code}
 * describes that code.
 */
final class ProblemCatalogue {

    private static final int SECTION = 2;

    private final SortedMap<String, String> sections = new TreeMap<>();

    /** Reads Markdown files; the same code in two files is described by both. */
    ProblemCatalogue(Iterable<Resource> files) throws IOException {
        Parser parser = Parser.builder().build();
        HtmlRenderer html =
                HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
        TextContentRenderer plain = TextContentRenderer.builder().build();
        for (Resource file : files) {
            read(parser.parse(file.getContentAsString(StandardCharsets.UTF_8)), html, plain);
        }
    }

    /** The section of a code, as HTML without its heading. */
    Optional<String> section(String code) {
        return Optional.ofNullable(sections.get(code));
    }

    /** All codes with their sections, in alphabetical order. */
    Map<String, String> sections() {
        return Collections.unmodifiableMap(sections);
    }

    private void read(Node document, HtmlRenderer html, TextContentRenderer plain) {
        String code = "";
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading heading && heading.getLevel() <= SECTION) {
                code = heading.getLevel() == SECTION
                        ? plain.render(heading).strip().replaceAll("[`\"]", "")
                        : "";
            } else if (!code.isEmpty()) {
                sections.merge(code, html.render(block), String::concat);
            }
        }
    }
}
