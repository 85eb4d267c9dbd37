package org.fangxin.complaint.application.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fangxin.complaint.domain.NoticeKind;

/**
 * A document's wording in one language: the first line is its title, then one paragraph a line; after a line
 * {@code ---} the same in plain words. <code>{name}</code> stands for a fact; a paragraph that names a fact which is not
 * given is left out.
 *
 * @param title what the document is called
 * @param paragraphs its full wording
 * @param plain the same in a few words everybody understands
 */
record NoticeTemplate(String title, List<String> paragraphs, List<String> plain) {
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");
    private static final String PLAIN = "---";

    static NoticeTemplate load(NoticeKind kind, String language) {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + language + ".txt";
        try (InputStream file = NoticeTemplate.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no template " + name);
            }
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            int plain = lines.indexOf(PLAIN);
            if (plain < 2 || plain == lines.size() - 1) {
                throw new IllegalStateException(name + " needs a title, paragraphs, --- and plain words");
            }
            return new NoticeTemplate(
                    lines.getFirst(), lines.subList(1, plain), lines.subList(plain + 1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> filled(List<String> paragraphs, Map<String, String> facts) {
        return paragraphs.stream()
                .flatMap(paragraph -> filled(paragraph, facts).stream())
                .toList();
    }

    private static Optional<String> filled(String paragraph, Map<String, String> facts) {
        Matcher names = FACT.matcher(paragraph);
        StringBuilder text = new StringBuilder();
        while (names.find()) {
            String value = facts.get(names.group(1));
            if (value == null) {
                return Optional.empty();
            }
            names.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        names.appendTail(text);
        return Optional.of(text.toString());
    }
}
