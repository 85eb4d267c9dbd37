package org.fangxin.platform.figures;

import java.time.Instant;
import org.fangxin.platform.figures.Sheets.Count;
import org.fangxin.platform.figures.Sheets.Uncounted;
import org.fangxin.platform.time.CityTime;

/**
 * Counts the sheets anew whose aggregates have changed. A sheet is always counted whole, from the aggregates as they are,
 * so that duplicates, late and reordered news, steps forward and back cannot make it wrong, and a crash at any point leaves
 * at most a mark that the next run finds. The revision is read before the aggregates and checked by the write: of two that
 * count the same sheet at once, the one that read earlier cannot overwrite the other.
 */
public final class CountSheets {
    private static final int MARKS = 2_000;

    private final Sheets sheets;
    private final CityTime time;

    public CountSheets(Sheets sheets, CityTime time) {
        this.sheets = sheets;
        this.time = time;
    }

    /** Counts until nothing is left to count, or somebody else is at it; gives the number of sheets counted. */
    public int run() {
        int counted = 0;
        while (true) {
            Instant begun = time.now();
            Uncounted uncounted = sheets.uncounted(MARKS);
            int before = counted;
            for (String sheet : uncounted.sheets()) {
                counted += count(sheet) ? 1 : 0;
            }
            boolean everyOne = counted - before == uncounted.sheets().size();
            if (uncounted.all() && everyOne) {
                sheets.countedUntil(begun);
            }
            if (uncounted.all() || counted == before) {
                return counted;
            }
        }
    }

    private boolean count(String sheet) {
        long revision = sheets.revision(sheet);
        Count count = sheets.count(sheet);
        if (!sheets.replace(sheet, revision, count.lines())) {
            return false;
        }
        sheets.settle(sheet, count);
        return true;
    }
}
