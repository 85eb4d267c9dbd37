package org.fangxin.gateway.pages;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pieces of HTML. What is called text is escaped; what is called markup is HTML already. */
final class Html {

    private Html() {}

    static String text(String name, String looks, String text) {
        return markup(name, looks, PageTemplate.escaped(text));
    }

    static String markup(String name, String looks, String markup) {
        return looks.isEmpty()
                ? "<" + name + ">" + markup + "</" + name + ">"
                : "<" + name + " class=\"" + looks + "\">" + markup + "</" + name + ">";
    }

    /** A list; empty text when there is nothing in it. */
    static <T> String list(String looks, List<T> items, Function<T, String> markup) {
        return items.isEmpty()
                ? ""
                : markup("ul", looks, items.stream().map(markup).collect(Collectors.joining("\n")));
    }

    static String link(String address, String text) {
        return "<a href=\"" + PageTemplate.escaped(address) + "\">" + PageTemplate.escaped(text) + "</a>";
    }

    /** A part of the page under its own heading; nothing at all when there is nothing to show. */
    static String section(String id, String title, String markup) {
        return markup.isEmpty()
                ? ""
                : "<section class=\"sheet\" aria-labelledby=\"%1$s\"><h2 id=\"%1$s\">%2$s</h2>%n%3$s</section>"
                        .formatted(id, PageTemplate.escaped(title), markup);
    }
}
