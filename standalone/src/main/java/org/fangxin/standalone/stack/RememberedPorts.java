package org.fangxin.standalone.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.files.Ports;
import org.fangxin.standalone.files.SafeFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ports that nobody chooses by hand. Each stays the same from start to start as long as it is free, so that bookmarks,
 * clients and tokens keep working.
 */
final class RememberedPorts {
    private RememberedPorts() {}

    /**
     * A port for each name.
     *
     * @param reserved a port that none of them may have, because it is the gateway's
     */
    static Map<String, Integer> choose(DataFolder data, List<String> names, int reserved) throws IOException {
        Path file = data.run().resolve("ports.json");
        Map<String, Integer> before = read(file);
        Map<String, Integer> now = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>(Set.of(reserved));
        for (String name : names) {
            int remembered = before.getOrDefault(name, 0);
            boolean usable = remembered != 0 && !taken.contains(remembered) && Ports.isFree(remembered);
            int port = usable ? remembered : Ports.findFree(taken);
            taken.add(port);
            now.put(name, port);
        }
        SafeFiles.write(file, JsonMapper.shared().writeValueAsString(now));
        return now;
    }

    private static Map<String, Integer> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            return JsonMapper.shared().readValue(Files.readString(file), new TypeReference<Map<String, Integer>>() {});
        } catch (JacksonException e) {
            return Map.of(); // Remembering is a convenience: a spoilt file costs no more than new ports.
        }
    }
}
