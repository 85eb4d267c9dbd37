package org.fangxin.platform.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.fangxin.platform.figures.Archive.Filed;
import org.fangxin.platform.figures.Maintenance.Kind;
import org.fangxin.platform.figures.Maintenance.Work;
import org.fangxin.platform.time.CityTime;

/**
 * Counts all figures anew, or compares them with a full recount, while the service goes on. It works batch by batch and writes
 * down where it is, so that a crash costs one batch. Figures are answered all the time: each sheet is replaced whole. A
 * release with other counting rules begins a rebuild by itself.
 */
public final class MaintainFigures {
    private static final int BATCH = 1_000;
    private static final int SHEETS = 100;
    private static final int EXAMPLES = 50;
    private static final int ATTEMPTS = 3;

    private final int rules;
    private final Archive archive;
    private final Maintenance maintenance;
    private final CountSheets counting;
    private final CityTime time;

    MaintainFigures(int rules, Archive archive, Maintenance maintenance, CountSheets counting, CityTime time) {
        this.rules = rules;
        this.archive = archive;
        this.maintenance = maintenance;
        this.counting = counting;
        this.time = time;
    }

    /** Begins anew, unless work of this kind goes on. */
    public Work begin(Kind kind) {
        Optional<Work> last = maintenance.last(kind);
        if (last.isPresent() && last.get().finishedAt() == null) {
            return last.get();
        }
        Work work = Work.begin(kind, rules, time.now(), last.orElse(null));
        maintenance.save(work, last.orElse(null));
        return maintenance.last(kind).orElse(work);
    }

    /** The last work of a kind. */
    public Optional<Work> last(Kind kind) {
        return maintenance.last(kind);
    }

    /** Goes on with what is unfinished until it is finished, or another instance has taken over. */
    public void run() {
        Optional<Work> rebuild = maintenance.last(Kind.REBUILD);
        if (rebuild.isEmpty() || rebuild.get().rules() != rules) {
            Work last = rebuild.orElse(null);
            maintenance.save(Work.begin(Kind.REBUILD, rules, time.now(), last), last);
        }
        for (Kind kind : Kind.values()) {
            boolean more = true;
            while (more) {
                more = maintenance
                        .last(kind)
                        .filter(work -> work.finishedAt() == null)
                        .map(this::step)
                        .orElse(false);
            }
        }
    }

    private boolean step(Work work) {
        return maintenance.save(work.kind() == Kind.REBUILD ? rebuild(work) : check(work), work);
    }

    private Work rebuild(Work work) {
        List<Filed> found = archive.aggregates(work.after(), BATCH);
        if (found.isEmpty()) {
            archive.orderAllSheets();
            return work.finished(time.now());
        }
        archive.write(found);
        return work.upTo(found.getLast().place(), found.size());
    }

    private Work check(Work work) {
        SortedSet<String> names = archive.sheetNames(work.after(), SHEETS);
        if (names.isEmpty()) {
            return work.finished(time.now());
        }
        long differing = work.differing();
        List<String> examples = new ArrayList<>(work.examples());
        for (String name : names) {
            if (differs(name)) {
                differing++;
                if (examples.size() < EXAMPLES) {
                    examples.add(name);
                }
            }
        }
        return work.with(differing, examples).upTo(names.last(), names.size());
    }

    /** A difference counts when it stays after what changed meanwhile was counted. */
    private boolean differs(String sheet) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (archive.recounted(sheet).equals(archive.written(sheet))) {
                return false;
            }
            counting.run();
        }
        return true;
    }
}
