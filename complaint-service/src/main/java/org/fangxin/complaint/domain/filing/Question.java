package org.fangxin.complaint.domain.filing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something that is worth knowing in complaints of certain categories. Nobody has to answer.
 *
 * @param categories leaves of the code list {@code categories}; {@code *} for all
 * @param code stable code of the question
 * @param personal whether the answer points to a person: it is shown masked
 */
public record Question(Set<String> categories, String code, Kind kind, boolean personal, String zh, String en) {
    private static final String ALL = "*";
    private static final List<Question> SHIPPED = load();

    /** The questions for a category, those for all first. */
    public static List<Question> of(String category) {
        return SHIPPED.stream()
                .filter(question -> question.categories.contains(ALL) || question.categories.contains(category))
                .toList();
    }

    /** The question of this code for a category. */
    public static Optional<Question> of(String category, String code) {
        return of(category).stream()
                .filter(question -> question.code.equals(code))
                .findFirst();
    }

    private static List<Question> load() {
        try (InputStream table = Question.class.getResourceAsStream("questions.tsv")) {
            if (table == null) {
                throw new IllegalStateException("no table of questions");
            }
            try (Stream<String> lines =
                    new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8)).lines()) {
                return lines.filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t"))
                        .map(cells -> new Question(
                                Set.of(cells[0].split(",")),
                                cells[1],
                                Kind.valueOf(cells[2]),
                                cells[3].equals("yes"),
                                cells[4],
                                cells[5]))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an answer looks like. */
    public enum Kind {
        /** At most 100 characters. */
        TEXT {
            @Override
            public boolean fits(String answer) {
                return TextRule.NAME.flaw(answer).isEmpty();
            }
        },
        /** A day, {@code 2026-11-23}. */
        DATE {
            @Override
            public boolean fits(String answer) {
                try {
                    return LocalDate.parse(answer).getYear() > 1900;
                } catch (DateTimeParseException e) {
                    return false;
                }
            }
        },
        /** Yuan with at most two decimals, {@code 128.50}. */
        MONEY {
            @Override
            public boolean fits(String answer) {
                return AMOUNT.matcher(answer).matches();
            }
        },
        /** A whole number of at most nine digits. */
        NUMBER {
            @Override
            public boolean fits(String answer) {
                return DIGITS.matcher(answer).matches();
            }
        };

        private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
        private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

        /** Whether an answer looks like it. */
        public abstract boolean fits(String answer);
    }
}
