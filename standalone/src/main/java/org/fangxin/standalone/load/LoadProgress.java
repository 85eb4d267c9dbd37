package org.fangxin.standalone.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.files.SafeFiles;
import org.fangxin.standalone.sample.Scale;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a load has come; kept in the data folder, so that a broken-off load goes on where it stopped.
 *
 * @param seed what the data is made from
 * @param day ISO date of the first start: the dates in the data are counted from it, so that a load that goes on another
 *     day sends the same
 * @param done how many things of each step are loaded, from the first on
 */
public record LoadProgress(long seed, Scale scale, String day, Map<String, Integer> done) {
    /** The progress that is kept for this seed and scale, or the beginning. */
    static LoadProgress of(DataFolder data, long seed, Scale scale, LocalDate today) throws IOException {
        Path file = file(data, seed, scale);
        return Files.exists(file)
                ? JsonMapper.shared().readValue(Files.readString(file), LoadProgress.class)
                : new LoadProgress(seed, scale, today.toString(), Map.of());
    }

    /** How many things of the step are loaded. */
    public int of(String step) {
        return done.getOrDefault(step, 0);
    }

    LoadProgress with(String step, int loaded) {
        Map<String, Integer> now = new TreeMap<>(done);
        now.put(step, loaded);
        return new LoadProgress(seed, scale, day, now);
    }

    LoadProgress keep(DataFolder data) throws IOException {
        SafeFiles.write(file(data, seed, scale), JsonMapper.shared().writeValueAsString(this));
        return this;
    }

    /** What distinguishes this load's idempotency keys from those of every other. */
    String key(String kind, int number) {
        return "sample-" + seed + "-" + scale + "-" + day + "-" + kind + "-" + number;
    }

    private static Path file(DataFolder data, long seed, Scale scale) {
        return data.root().resolve("seed").resolve(scale + "-" + seed + ".json");
    }
}
