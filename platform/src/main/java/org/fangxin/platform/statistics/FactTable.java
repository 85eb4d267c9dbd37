package org.fangxin.platform.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Facts in memory, by sheets of one day each, in columns of small numbers: about 30 bytes a line. A question scans the
 * sheets of its days once, whatever it filters and groups; a million lines take some milliseconds. Sheets are put and
 * replaced while questions are answered; each question sees each sheet whole.
 */
public final class FactTable {
    private final List<String> dimensions;
    private final Marks reader;
    private final Codes[] codes;
    private final Codes marks = new Codes();
    private final KnownAnswers answers = new KnownAnswers();
    private volatile MarkClasses latest = new MarkClasses(LocalDate.EPOCH, new int[0], List.of());
    private final Map<String, FactSheet> sheets = new ConcurrentHashMap<>();

    /**
     * @param dimensions names of the columns that lines give codes for
     * @param reader reads the marks
     */
    public FactTable(List<String> dimensions, Marks reader) {
        this.dimensions = List.copyOf(dimensions);
        this.reader = reader;
        this.codes = new Codes[dimensions.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = new Codes();
        }
    }

    /** Puts a sheet in the place of the one of this name. */
    public void put(String name, LocalDate day, List<FactLine> lines) {
        if (lines.isEmpty()) {
            sheets.remove(name);
        } else {
            sheets.put(name, FactSheet.of(Math.toIntExact(day.toEpochDay()), lines, codes, marks));
        }
        answers.changed();
    }

    /** Takes a sheet away. */
    public void remove(String name) {
        sheets.remove(name);
        answers.changed();
    }

    /** Counts what is selected, by group. What was counted since the last change is not counted again. */
    public Map<Group, long[]> tally(Selection selection, LocalDate today) {
        return answers.of(selection, today, () -> count(selection, today));
    }

    private Map<Group, long[]> count(Selection selection, LocalDate today) {
        // The sheets before the codes: whatever a sheet holds has its number by then.
        List<FactSheet> seen = List.copyOf(sheets.values());
        Tally tally = new Tally(selection, dimensions, texts(), classes(today));
        seen.forEach(tally::add);
        return tally.groups();
    }

    /** How many lines it holds. */
    public long size() {
        return sheets.values().stream().mapToLong(FactSheet::length).sum();
    }

    private List<List<String>> texts() {
        return Arrays.stream(codes).map(Codes::all).toList();
    }

    private MarkClasses classes(LocalDate today) {
        List<String> all = marks.all();
        MarkClasses known = latest;
        if (known.classOf().length != all.size() || !known.today().equals(today)) {
            known = MarkClasses.of(all, reader, today);
            latest = known;
        }
        return known;
    }
}
