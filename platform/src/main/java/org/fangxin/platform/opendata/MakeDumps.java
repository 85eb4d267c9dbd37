package org.fangxin.platform.opendata;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.platform.files.RowFile;
import org.fangxin.platform.files.RowFormat;
import org.fangxin.platform.files.StoredFiles;
import org.fangxin.platform.time.CityTime;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the files of today, once, whichever instance is first; one that dies is followed by another after its lease. All
 * files are written in one pass over the rows, so that they hold the same.
 */
public final class MakeDumps {
    private static final Duration LEASE = Duration.ofMinutes(30);

    private final OpenDataSet set;
    private final StoredFiles files;
    private final MongoDumps dumps;
    private final CityTime time;
    private final Clock machine;
    private final int days;
    private final JsonMapper json;

    /**
     * @param machine measures leases
     * @param days how many days are kept
     */
    MakeDumps(
            OpenDataSet set,
            StoredFiles files,
            MongoDumps dumps,
            CityTime time,
            Clock machine,
            int days,
            JsonMapper json) {
        this.set = set;
        this.files = files;
        this.dumps = dumps;
        this.time = time;
        this.machine = machine;
        this.days = days;
        this.json = json;
    }

    /** Makes today's files unless they are there, and forgets old ones; says whether it made any. */
    public boolean run() {
        LocalDate today = time.today();
        Instant now = machine.instant();
        Instant until = now.plus(LEASE);
        if (!dumps.claim(today, now, until)) {
            return false;
        }
        Dump dump = write(today, until);
        if (!dumps.publish(dump, until)) {
            return false;
        }
        forgetBefore(today.minusDays(days - 1L));
        return true;
    }

    private Dump write(LocalDate day, Instant claimed) {
        Instant madeAt = time.now();
        List<RowFile> writers = new ArrayList<>();
        for (RowFormat format : RowFormat.values()) {
            // Named by the claim, so that an instance that lost its lease writes into nobody's file.
            String id = set.name() + "/" + day + "/" + claimed.toEpochMilli() + "/" + format.code();
            writers.add(new RowFile(files.create(id), format, true, set.names(), json));
        }
        long[] rows = new long[1];
        set.rows().forEach(row -> {
            writers.forEach(writer -> writer.add(row));
            rows[0]++;
        });
        List<Dump.Part> parts = new ArrayList<>();
        for (int i = 0; i < writers.size(); i++) {
            String format = RowFormat.values()[i].code();
            parts.add(new Dump.Part(
                    set.name() + "." + format + ".gz", format, writers.get(i).finish()));
        }
        return new Dump(day, madeAt, rows[0], parts);
    }

    private void forgetBefore(LocalDate day) {
        for (Dump old : dumps.before(day)) {
            dumps.forget(old.day());
            old.parts().forEach(part -> files.delete(part.file().id()));
        }
    }
}
