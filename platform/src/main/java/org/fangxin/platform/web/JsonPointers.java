package org.fangxin.platform.web;

import java.util.List;
import tools.jackson.core.JacksonException;

/** JSON Pointers (RFC 6901) from the ways that libraries name a place. */
final class JsonPointers {
    private JsonPointers() {}

    /** From a bean path such as {@code claims[0].amount}. */
    static String ofBeanPath(String path) {
        return path.isEmpty()
                ? ""
                : "/" + path.replace("~", "~0").replace("]", "").replaceAll("[.\\[]", "/");
    }

    /** From the path of a failed reading. */
    static String ofReading(List<JacksonException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : path) {
            String name = step.getPropertyName();
            pointer.append('/')
                    .append(
                            name == null
                                    ? Integer.toString(step.getIndex())
                                    : name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
