package org.fangxin.platform.statistics;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fangxin.platform.statistics.Answer.Definition;
import org.fangxin.platform.statistics.Answer.Figure;
import org.fangxin.platform.statistics.Answer.Row;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.Problem;
import org.fangxin.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Answers questions about one catalogue. */
public final class Statistics {
    /** As many rows an answer may have. */
    public static final int MOST_ROWS = 5_000;

    private final Catalogue catalogue;
    private final FigureReader reader;
    private final CityTime time;
    private final Texts texts;

    public Statistics(Catalogue catalogue, FigureReader reader, CityTime time, Texts texts) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.time = time;
        this.texts = texts;
    }

    /**
     * Answers.
     *
     * @param filters values by name of the dimension
     * @throws org.fangxin.platform.web.ProblemException when the question cannot be answered
     */
    public Answer answer(
            StatisticsParameters parameters, Map<String, @Nullable List<String>> filters, View view, Locale language) {
        LocalDate today = time.today();
        return answer(new QuestionReader(catalogue, view).read(parameters, filters, today), view, language, today);
    }

    private Answer answer(Question question, View view, Locale language, LocalDate today) {
        OffsetDateTime asOf = reader.countedUntil().atZone(time.zone()).toOffsetDateTime();
        Selection selection = question.selection(question.range());
        List<String> ranked = List.of();
        if (catalogue.ranking() != null && catalogue.ranks(question)) {
            ranked = reader.leading(
                    selection,
                    catalogue.ranking().dimension(),
                    catalogue.ranking().counter(),
                    question.top(),
                    today);
            if (ranked.isEmpty()) {
                return render(question, view, asOf, language, List.of(), new Figures(Map.of(), Map.of()), null);
            }
        }
        Map<Group, long[]> now = tally(within(selection, ranked), today);
        Comparison comparison = question.comparison();
        Map<Group, long[]> before = comparison == null
                ? Map.of()
                : tally(within(question.selection(comparison.of(question.range())), ranked), today);
        List<Group> groups = groups(question, selection, now, before, ranked);
        if (groups.size() > MOST_ROWS) {
            throw tooMany(groups.size());
        }
        Map<Group, BitSet> hidden = hidden(view, now);
        Figures figures = new Figures(now, hidden);
        Figures past = comparison == null ? null : new Figures(before, hidden(view, before));
        return render(question, view, asOf, language, groups, figures, past);
    }

    private Map<Group, long[]> tally(Selection selection, LocalDate today) {
        try {
            return reader.tally(selection, today);
        } catch (TooManyGroups e) {
            throw tooMany(e.groups());
        }
    }

    private Selection within(Selection selection, List<String> ranked) {
        Catalogue.Ranking ranking = catalogue.ranking();
        return ranking == null || ranked.isEmpty()
                ? selection
                : selection.only(ranking.dimension(), new Filter(Set.copyOf(ranked), Set.of()));
    }

    private Map<Group, BitSet> hidden(View view, Map<Group, long[]> tally) {
        return view == View.FULL || !catalogue.sensitive() ? Map.of() : Suppression.of(catalogue, tally);
    }

    private List<Group> groups(
            Question question,
            Selection selection,
            Map<Group, long[]> now,
            Map<Group, long[]> before,
            List<String> ranked) {
        int periods = selection.periods().size();
        Set<Group> groups = new TreeSet<>(Group.ORDER);
        groups.addAll(now.keySet());
        before.keySet().stream().filter(group -> group.period() < periods).forEach(groups::add);
        if (question.groupBy().isEmpty()) {
            for (int period = 0; period < periods; period++) {
                groups.add(new Group(period, List.of()));
            }
        }
        if (ranked.isEmpty() || catalogue.ranking() == null) {
            return List.copyOf(groups);
        }
        int place = question.groupBy().indexOf(catalogue.ranking().dimension());
        List<Group> sorted = new ArrayList<>(groups);
        sorted.sort(Comparator.comparingInt(Group::period)
                .thenComparingInt(group -> ranked.indexOf(group.keys().get(place)))
                .thenComparing(Group.ORDER));
        return sorted;
    }

    private Answer render(
            Question question,
            View view,
            OffsetDateTime asOf,
            Locale language,
            List<Group> groups,
            Figures figures,
            @Nullable Figures before) {
        Interval interval = question.interval();
        List<LocalDate> starts = question.selection(question.range()).periods();
        List<Row> rows = new ArrayList<>();
        Map<List<String>, String> words = new HashMap<>();
        int suppressed = 0;
        for (Group group : groups) {
            Map<String, String> keys = new LinkedHashMap<>();
            Map<String, String> labels = new LinkedHashMap<>();
            for (int i = 0; i < question.groupBy().size(); i++) {
                String name = question.groupBy().get(i);
                String code = group.keys().get(i);
                keys.put(name, code);
                labels.put(name, words.computeIfAbsent(List.of(name, code), unnamed -> label(name, code, language)));
            }
            Map<String, Figure> values = new LinkedHashMap<>();
            for (Metric metric : question.metrics()) {
                Figure figure = figures.of(group, metric, before);
                values.put(metric.name(), figure);
                suppressed += figure.suppressed() == null ? 0 : 1;
            }
            String period = interval == null ? null : interval.label(starts.get(group.period()));
            rows.add(new Row(period, keys, labels, values));
        }
        return new Answer(
                asOf,
                view.name(),
                question.range().from(),
                question.range().to(),
                interval == null ? null : interval.code(),
                question.groupBy(),
                Optional.ofNullable(question.comparison()).map(Comparison::code).orElse(null),
                suppressed,
                question.metrics().stream()
                        .map(metric -> definition(metric, language))
                        .toList(),
                rows);
    }

    private String label(String dimension, String code, Locale language) {
        if (code.equals(Dimension.NONE)) {
            return text("statistics.none", language);
        }
        return catalogue
                .dimension(dimension)
                .map(each -> each.labels().of(code, language))
                .orElse(code);
    }

    private Definition definition(Metric metric, Locale language) {
        String key = "statistics." + metric.name();
        return new Definition(
                metric.name(),
                text(key + ".label", language),
                metric.unit().code(),
                text(key + ".definition", language));
    }

    private String text(String key, Locale language) {
        return texts.find(key, List.of(), language).orElse(key);
    }

    private RuntimeException tooMany(int groups) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "too-many-groups", groups, MOST_ROWS)
                .with("groups", groups)
                .with("allowed", MOST_ROWS)
                .exception();
    }
}
