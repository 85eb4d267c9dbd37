package org.fangxin.platform.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Makes a question of parameters, or ends the request with what is allowed instead. */
final class QuestionReader {
    private static final int MOST_YEARS = 30;
    private static final int MOST_DIMENSIONS = 2;
    private static final int MOST_TOP = 100;
    private static final int DEFAULT_TOP = 10;

    private final Catalogue catalogue;
    private final View view;

    QuestionReader(Catalogue catalogue, View view) {
        this.catalogue = catalogue;
        this.view = view;
    }

    Question read(StatisticsParameters parameters, Map<String, @Nullable List<String>> filters, LocalDate today) {
        return new Question(
                range(parameters, today),
                chosen(
                        "interval",
                        parameters.interval(),
                        Interval::named,
                        Arrays.stream(Interval.values()).map(Interval::code).toList()),
                groupBy(parameters.groupBy()),
                filters(filters),
                metrics(parameters.metric()),
                chosen(
                        "compare",
                        parameters.compare(),
                        Comparison::named,
                        Arrays.stream(Comparison.values()).map(Comparison::code).toList()),
                top(parameters.top()));
    }

    private DayRange range(StatisticsParameters parameters, LocalDate today) {
        LocalDate to = day("to", parameters.to()).orElse(today);
        LocalDate from = day("from", parameters.from()).orElse(to.minusDays(catalogue.defaultDays() - 1L));
        if (from.isAfter(to) || from.isAfter(today) || ChronoUnit.YEARS.between(from, to) >= MOST_YEARS) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "impossible-range", from, to, MOST_YEARS)
                    .exception();
        }
        return new DayRange(from, to);
    }

    private static Optional<LocalDate> day(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-request")
                    .atParameter(name, "invalid-value", "date (YYYY-MM-DD)")
                    .exception();
        }
    }

    private List<String> groupBy(@Nullable List<String> asked) {
        Set<String> names = split(asked);
        for (String name : names) {
            require(name);
        }
        if (names.size() > MOST_DIMENSIONS) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "too-many-dimensions", MOST_DIMENSIONS)
                    .with("allowed", MOST_DIMENSIONS)
                    .exception();
        }
        return List.copyOf(names);
    }

    private Dimension require(String name) {
        Dimension dimension = catalogue
                .dimension(name)
                .orElseThrow(() -> Problem.of(
                                HttpStatus.BAD_REQUEST,
                                "unknown-dimension",
                                name,
                                String.join(", ", catalogue.dimensionNames(view)))
                        .with("allowed", catalogue.dimensionNames(view))
                        .exception());
        if (view == View.PUBLIC && !dimension.open()) {
            throw Problem.of(HttpStatus.FORBIDDEN, "dimension-not-public", name)
                    .with("allowed", catalogue.dimensionNames(view))
                    .exception();
        }
        return dimension;
    }

    private Map<String, Filter> filters(Map<String, @Nullable List<String>> asked) {
        Map<String, Filter> filters = new LinkedHashMap<>();
        for (Dimension dimension : catalogue.dimensions()) {
            List<String> values = asked.get(dimension.name());
            if (values != null && !values.isEmpty()) {
                require(dimension.name());
                filters.put(dimension.name(), filter(dimension, values));
            }
        }
        return filters;
    }

    private static Filter filter(Dimension dimension, List<String> values) {
        Set<String> any = new LinkedHashSet<>();
        Set<String> none = new LinkedHashSet<>();
        for (String value : split(values)) {
            boolean excluded = value.startsWith("!");
            String code = excluded ? value.substring(1) : value;
            Set<String> members = code.equals(Dimension.NONE)
                    ? Set.of(code)
                    : dimension.members().apply(code);
            if (members.isEmpty()) {
                throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-request")
                        .atParameter(dimension.name(), "unknown-code", dimension.name())
                        .exception();
            }
            (excluded ? none : any).addAll(members);
        }
        return new Filter(any, none);
    }

    private List<Metric> metrics(@Nullable List<String> asked) {
        Set<String> names = split(asked);
        if (names.isEmpty()) {
            return catalogue.metrics();
        }
        List<String> allowed = catalogue.metrics().stream().map(Metric::name).toList();
        return names.stream()
                .map(name -> catalogue
                        .metric(name)
                        .orElseThrow(() -> Problem.of(
                                        HttpStatus.BAD_REQUEST, "unknown-metric", name, String.join(", ", allowed))
                                .with("allowed", allowed)
                                .exception()))
                .toList();
    }

    private static int top(@Nullable String value) {
        if (value == null) {
            return DEFAULT_TOP;
        }
        if (value.matches("\\d{1,3}")) {
            int top = Integer.parseInt(value);
            if (top >= 1 && top <= MOST_TOP) {
                return top;
            }
        }
        throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-request")
                .atParameter("top", "limit", MOST_TOP)
                .exception();
    }

    private static <T> @Nullable T chosen(
            String name,
            @Nullable String value,
            java.util.function.Function<String, Optional<T>> reader,
            List<String> allowed) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return reader.apply(value)
                .orElseThrow(() -> Problem.of(HttpStatus.BAD_REQUEST, "invalid-request")
                        .atParameter(name, "invalid-value", String.join(", ", allowed))
                        .with("allowed", allowed)
                        .exception());
    }

    private static Set<String> split(@Nullable List<String> values) {
        Set<String> single = new LinkedHashSet<>();
        if (values != null) {
            for (String value : values) {
                for (String part : value.split(",", -1)) {
                    if (!part.isBlank()) {
                        single.add(part.strip());
                    }
                }
            }
        }
        return single;
    }
}
