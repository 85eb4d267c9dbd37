package org.fangxin.merchant.domain.stating;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fangxin.platform.imports.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one stated object. Reading goes on after a fault, so that a source learns all of them at once; what was
 * read after a fault must not be used.
 */
final class Fields {
    private final Map<String, ?> object;
    private final String pointer;
    private final List<Fault> faults;
    private final Set<String> known = new HashSet<>();

    Fields(Map<String, ?> object, String pointer, List<Fault> faults) {
        this.object = object;
        this.pointer = pointer;
        this.faults = faults;
    }

    /** A text that may be absent; surrounding blanks are dropped, an empty one counts as absent. */
    @Nullable
    String text(String name, int mostCharacters) {
        Object value = value(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof String written)) {
            fault(name, "wrong-type", "string");
            return null;
        }
        String text = written.strip();
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            fault(name, "control-character");
        } else if (text.codePointCount(0, text.length()) > mostCharacters) {
            fault(name, "too-long", Integer.toString(mostCharacters));
        }
        return text.isEmpty() ? null : text;
    }

    /** A text that must be there. */
    String requiredText(String name, int mostCharacters) {
        int faultsBefore = faults.size();
        String text = text(name, mostCharacters);
        if (text == null && faults.size() == faultsBefore) {
            fault(name, "required");
        }
        return text == null ? "" : text;
    }

    /** A number that must be there. */
    double requiredNumber(String name) {
        Object value = value(name);
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        fault(name, value == null ? "required" : "wrong-type", "number");
        return 0;
    }

    /** A yes or no; what is given when absent. */
    boolean flag(String name, boolean whenAbsent) {
        Object value = value(name);
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value != null) {
            fault(name, "wrong-type", "boolean");
        }
        return whenAbsent;
    }

    /** A yes or no that may be absent; a format without types writes it as {@code true} or {@code false}. */
    @Nullable
    Boolean flag(String name) {
        Object value = value(name);
        if (value == null || value instanceof Boolean) {
            return (Boolean) value;
        }
        if (value instanceof String text && (text.equals("true") || text.equals("false"))) {
            return Boolean.valueOf(text);
        }
        fault(name, "wrong-type", "boolean");
        return null;
    }

    /** A whole number within bounds; what is given when absent. */
    int wholeNumber(String name, int least, int most, int whenAbsent) {
        Object value = value(name);
        if (value == null) {
            return whenAbsent;
        }
        if (!(value instanceof Integer number)) {
            fault(name, "wrong-type", "integer");
            return whenAbsent;
        }
        if (number < least || number > most) {
            fault(name, "out-of-range", Integer.toString(least), Integer.toString(most));
        }
        return number;
    }

    /** One of some words that may be absent. */
    @Nullable
    String word(String name, List<String> words) {
        String word = text(name, 40);
        if (word != null && !words.contains(word)) {
            fault(name, "unknown-word", String.join(", ", words));
        }
        return word;
    }

    /** A list of words; empty when absent. */
    List<String> words(String name, Predicate<String> known, String expected) {
        Object value = value(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> items)) {
            fault(name, "wrong-type", "array");
            return List.of();
        }
        List<String> read = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof String word && known.test(word)) {
                read.add(word);
            } else {
                faults.add(Fault.at(pointerTo(name) + "/" + i, "unknown-word", expected));
            }
        }
        return read;
    }

    /** An object that may be absent. */
    <T> @Nullable T object(String name, Function<Fields, @Nullable T> reading) {
        Object value = value(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof Map<?, ?> item)) {
            fault(name, "wrong-type", "object");
            return null;
        }
        Fields fields = of(item, pointerTo(name));
        T read = reading.apply(fields);
        fields.refuseUnknown();
        return read;
    }

    /** A calendar date that may be absent. */
    @Nullable
    LocalDate date(String name) {
        String text = text(name, 10);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            fault(name, "invalid-date");
            return null;
        }
    }

    /** A calendar date that must be there. */
    LocalDate requiredDate(String name) {
        int faultsBefore = faults.size();
        LocalDate date = date(name);
        if (date == null && faults.size() == faultsBefore) {
            fault(name, "required");
        }
        return date == null ? LocalDate.EPOCH : date;
    }

    /** A list of objects; null when absent. */
    <T> @Nullable List<T> objects(String name, int most, Function<Fields, T> reading) {
        Object value = value(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof List<?> items)) {
            fault(name, "wrong-type", "array");
            return null;
        }
        if (items.size() > most) {
            fault(name, "too-many-items", Integer.toString(most));
            return null;
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Map<?, ?> item) {
                Fields fields = of(item, pointerTo(name) + "/" + i);
                read.add(reading.apply(fields));
                fields.refuseUnknown();
            } else {
                faults.add(Fault.at(pointerTo(name) + "/" + i, "wrong-type", "object"));
            }
        }
        return read;
    }

    /** Notes a fault of a field. */
    void fault(String name, String code, String... arguments) {
        faults.add(Fault.at(pointerTo(name), code, arguments));
    }

    /** Notes every field that nobody asked for. */
    void refuseUnknown() {
        object.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> fault(name, "unknown-field"));
    }

    @SuppressWarnings("unchecked") // JSON objects have text keys
    private Fields of(Map<?, ?> item, String place) {
        return new Fields((Map<String, ?>) item, place, faults);
    }

    private @Nullable Object value(String name) {
        known.add(name);
        return object.get(name);
    }

    private String pointerTo(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
