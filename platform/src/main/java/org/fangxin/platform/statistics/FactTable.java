package org.fangxin.platform.statistics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Facts in memory, by months, in columns of small numbers: about 30 bytes a line. A question reads the months of its range;
 * what a month has added to such a question before is kept for as long as the month does not change, so that mostly only the
 * months are scanned that changed or are cut by the range. Sheets are put and replaced while questions are answered; each
 * question sees each sheet whole.
 */
public final class FactTable {
    private final Marks reader;
    private final FactCodes codes;
    private final KnownCells known = new KnownCells();
    private final KnownRanks knownRanks = new KnownRanks();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, FactMonth> sheets = new HashMap<>();
    private final TreeMap<LocalDate, FactMonth> months = new TreeMap<>();
    private volatile MarkClasses latest;

    /**
     * @param dimensions names of the columns that lines give codes for
     * @param reader reads the marks
     */
    public FactTable(List<String> dimensions, Marks reader) {
        this.reader = reader;
        this.codes = new FactCodes(dimensions);
        this.latest = MarkClasses.on(LocalDate.EPOCH, reader);
    }

    /** Puts a sheet in the place of the one of this name. */
    public void put(String name, LocalDate day, List<FactLine> lines) {
        Lock writing = lock.writeLock();
        writing.lock();
        try {
            FactMonth before = sheets.get(name);
            FactMonth month = lines.isEmpty() ? null : month(day, lines.getFirst());
            if (before != null && before != month) {
                before.put(name, 1, List.of(), codes);
                sheets.remove(name);
            }
            if (month != null) {
                month.put(name, day.getDayOfMonth(), lines, codes);
                sheets.put(name, month);
            }
        } finally {
            writing.unlock();
        }
    }

    /** Takes a sheet away. */
    public void remove(String name) {
        put(name, LocalDate.EPOCH, List.of());
    }

    private FactMonth month(LocalDate day, FactLine line) {
        return months.computeIfAbsent(
                day.withDayOfMonth(1), first -> new FactMonth(first, codes.size(), line.sums().length));
    }

    /** Counts what is selected, by group; groups without facts are left out. */
    public Map<Group, long[]> tally(Selection selection, LocalDate today) {
        return reading(() -> new Tally(selection, codes, classes(today), known).of(months.values()));
    }

    /**
     * The codes of a dimension that have the most, most first, then by code; {@link Dimension#NONE} is left out.
     *
     * @param counter index of the counter that is compared
     */
    public List<String> leading(Selection selection, String dimension, int counter, int top, LocalDate today) {
        Selection ranked = selection.by(List.of(dimension), null);
        return reading(() -> new Ranks(ranked, codes, classes(today), counter, knownRanks).of(months.values(), top));
    }

    /** How many lines it holds. */
    public long size() {
        return reading(
                () -> months.values().stream().mapToLong(FactMonth::filled).sum());
    }

    private <T> T reading(Supplier<T> question) {
        Lock reading = lock.readLock();
        reading.lock();
        try {
            return question.get();
        } finally {
            reading.unlock();
        }
    }

    private MarkClasses classes(LocalDate today) {
        MarkClasses now = latest;
        MarkClasses whole = (now.today().equals(today) ? now : MarkClasses.on(today, reader)).upTo(codes.marks());
        latest = whole;
        return whole;
    }
}
