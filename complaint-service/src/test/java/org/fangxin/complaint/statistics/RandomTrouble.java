package org.fangxin.complaint.statistics;

import java.time.Instant;
import java.util.Random;
import java.util.SortedMap;
import org.fangxin.platform.figures.Sheets;

/** Sheets that are interrupted between any two of their steps: by a crash, by other work, by another worker. */
public final class RandomTrouble implements Sheets {
    private final Sheets sheets;
    private final Random random;
    private final Runnable meanwhile;

    public RandomTrouble(Sheets sheets, Random random, Runnable meanwhile) {
        this.sheets = sheets;
        this.random = random;
        this.meanwhile = meanwhile;
    }

    /** The process ends here. */
    public static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public Uncounted uncounted(int marks) {
        trouble();
        return sheets.uncounted(1 + random.nextInt(30));
    }

    @Override
    public long revision(String sheet) {
        trouble();
        return sheets.revision(sheet);
    }

    @Override
    public Count count(String sheet) {
        trouble();
        return sheets.count(sheet);
    }

    @Override
    public boolean replace(String sheet, long revision, SortedMap<String, Integer> lines) {
        trouble();
        boolean replaced = sheets.replace(sheet, revision, lines);
        trouble();
        return replaced;
    }

    @Override
    public void settle(String sheet, Count count) {
        trouble();
        sheets.settle(sheet, count);
        // A duplicate of what was done already.
        sheets.settle(sheet, count);
    }

    @Override
    public void countedUntil(Instant moment) {
        trouble();
        sheets.countedUntil(moment);
    }

    private void trouble() {
        int what = random.nextInt(100);
        if (what < 2) {
            throw new Crash();
        }
        if (what < 12) {
            meanwhile.run();
        }
    }
}
