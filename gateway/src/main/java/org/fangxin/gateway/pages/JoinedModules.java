package org.fangxin.gateway.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * Writes an ES module and the modules it imports into one file, so that a page needs one request for all of them. Each
 * module stands before those that import it. The modules keep to what this can join: named imports of neighbours, each
 * on one line or over several, named exports at the start of a line, and names that are used once over all modules.
 */
final class JoinedModules {

    private static final Pattern IMPORT =
            Pattern.compile("^import \\{[^}]*} from \"\\./([a-z-]+\\.js)\";\\R", Pattern.MULTILINE);
    private static final Pattern EXPORT = Pattern.compile("^export ", Pattern.MULTILINE);

    private final String folder;
    private final Map<String, String> joined = new LinkedHashMap<>();

    private JoinedModules(String folder) {
        this.folder = folder;
    }

    /**
     * One module with all it needs.
     *
     * @param folder on the class path, with a slash at its end
     */
    static String of(String folder, String module) throws IOException {
        JoinedModules modules = new JoinedModules(folder);
        modules.add(module);
        return String.join("\n", modules.joined.values());
    }

    private void add(String module) throws IOException {
        if (joined.containsKey(module)) {
            return;
        }
        String source = new ClassPathResource(folder + module).getContentAsString(StandardCharsets.UTF_8);
        Matcher imports = IMPORT.matcher(source);
        while (imports.find()) {
            add(imports.group(1));
        }
        joined.put(module, EXPORT.matcher(imports.replaceAll("")).replaceAll(""));
    }
}
