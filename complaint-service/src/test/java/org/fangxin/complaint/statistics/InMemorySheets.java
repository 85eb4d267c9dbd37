package org.fangxin.complaint.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fangxin.complaint.domain.statistics.CaseFigures;
import org.fangxin.platform.figures.FiguresDocument;
import org.fangxin.platform.figures.Sheets;

/** Sheets and cases that forget. */
final class InMemorySheets implements Sheets {
    private final Map<String, Case> cases = new TreeMap<>();
    private final Set<String> marked = new HashSet<>();
    private final Map<String, Sheet> sheets = new HashMap<>();
    private long revision;

    private record Case(CaseFigures figures, long version) {}

    private record Sheet(long revision, SortedMap<String, Integer> lines) {}

    void change(String id, CaseFigures figures) {
        Case old = cases.get(id);
        cases.put(id, new Case(figures, old == null ? 1 : old.version() + 1));
        marked.add(id);
    }

    Map<String, SortedMap<String, Integer>> written() {
        Map<String, SortedMap<String, Integer>> written = new HashMap<>();
        sheets.forEach((name, sheet) -> written.put(name, sheet.lines()));
        return written;
    }

    Map<String, SortedMap<String, Integer>> recounted() {
        Map<String, SortedMap<String, Integer>> all = new HashMap<>();
        cases.values()
                .forEach(each -> all.computeIfAbsent(sheet(each.figures()), key -> new TreeMap<>())
                        .merge(each.figures().line(), 1, Integer::sum));
        return all;
    }

    @Override
    public Uncounted uncounted(int marks) {
        Set<String> names = new LinkedHashSet<>();
        marked.stream().sorted().limit(marks).forEach(id -> names.add(sheet(of(id).figures())));
        return new Uncounted(names, marked.size() < marks);
    }

    @Override
    public long revision(String sheet) {
        Sheet found = sheets.get(sheet);
        return found == null ? 0 : found.revision();
    }

    @Override
    public Count count(String sheet) {
        SortedMap<String, Integer> lines = new TreeMap<>();
        List<Seen> seen = new ArrayList<>();
        cases.forEach((id, each) -> {
            if (sheet(each.figures()).equals(sheet)) {
                lines.merge(each.figures().line(), 1, Integer::sum);
                if (marked.contains(id)) {
                    seen.add(new Seen(id, each.version()));
                }
            }
        });
        return new Count(lines, seen, 0);
    }

    @Override
    public boolean replace(String sheet, long expected, SortedMap<String, Integer> lines) {
        if (revision(sheet) != expected) {
            return false;
        }
        sheets.put(sheet, new Sheet(++revision, new TreeMap<>(lines)));
        return true;
    }

    @Override
    public void settle(String sheet, Count count) {
        count.seen().stream()
                .filter(seen -> of(seen.id()).version() == seen.version())
                .forEach(seen -> marked.remove(seen.id()));
    }

    @Override
    public void countedUntil(Instant moment) {}

    private static String sheet(CaseFigures figures) {
        return FiguresDocument.sheet(figures.kind(), figures.receivedOn(), figures.id());
    }

    private Case of(String id) {
        Case found = cases.get(id);
        if (found == null) {
            throw new IllegalStateException("no case " + id);
        }
        return found;
    }
}
