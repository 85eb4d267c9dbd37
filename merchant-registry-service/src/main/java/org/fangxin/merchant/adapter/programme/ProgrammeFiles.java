package org.fangxin.merchant.adapter.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fangxin.merchant.domain.programme.Programme;
import org.fangxin.merchant.domain.programme.Programmes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads programmes. A file that is not complete ends the start with its name and what it lacks. */
public final class ProgrammeFiles {
    private static final List<String> SHIPPED = List.of("330100");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private ProgrammeFiles() {}

    /**
     * The shipped programmes with those of a folder, which replace or extend them.
     *
     * @param folder folder with files {@code <area code of the city>.json}; null for none
     */
    public static Programmes with(@Nullable Path folder) {
        Map<String, Programme> all = new HashMap<>();
        SHIPPED.forEach(city -> put(all, shipped(city)));
        if (folder != null) {
            inFolder(folder).forEach(programme -> put(all, programme));
        }
        return new Programmes(all);
    }

    private static void put(Map<String, Programme> all, Programme programme) {
        all.put(programme.city(), programme);
    }

    private static Programme shipped(String city) {
        String name = "/programmes/" + city + ".json";
        try (InputStream file = ProgrammeFiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no programme " + name);
            }
            return JSON.readValue(file, ProgrammeFile.class).programme();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Programme> inFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(ProgrammeFiles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the programmes in " + folder, e);
        }
    }

    private static Programme read(Path file) {
        try {
            return JSON.readValue(file.toFile(), ProgrammeFile.class).programme();
        } catch (RuntimeException e) {
            throw new IllegalStateException("not a programme: " + file + ": " + e.getMessage(), e);
        }
    }
}
