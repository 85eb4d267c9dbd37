package org.fangxin.contracts.codes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A versioned list of codes in its published order.
 *
 * @param name name of the list, as in {@code GET /code-lists/{name}}
 * @param version version of its content, a date; a removed entry would need a new list, so codes only ever join
 */
public record CodeList(String name, String version, Map<String, Code> byCode) {
    public CodeList {
        byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
    }

    /** Entries in published order. */
    public List<Code> codes() {
        return List.copyOf(byCode.values());
    }

    /** The entry of this code, if the list has it. */
    public Optional<Code> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Whether the list has this code. */
    public boolean contains(String code) {
        return byCode.containsKey(code);
    }
}
