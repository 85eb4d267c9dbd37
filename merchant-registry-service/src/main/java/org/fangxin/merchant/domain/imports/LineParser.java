package org.fangxin.merchant.domain.imports;

import java.util.Map;
import org.fangxin.platform.imports.Fault;

/** Reads the text of a line as one object. */
@FunctionalInterface
public interface LineParser {
    /** The object, or why the text is none. */
    Parsed parse(String text);

    /** What came of it. */
    sealed interface Parsed {
        /** An object: text, numbers, booleans, lists and objects by field name. */
        record Object(Map<String, ?> fields) implements Parsed {}

        /** Not an object. */
        record Broken(Fault fault) implements Parsed {}
    }
}
