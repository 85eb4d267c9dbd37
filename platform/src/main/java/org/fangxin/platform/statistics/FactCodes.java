package org.fangxin.platform.statistics;

import java.util.List;
import java.util.stream.Stream;

/** The codes of each dimension of a table, and its marks. */
final class FactCodes {
    private final List<String> dimensions;
    private final List<Codes> codes;
    private final Codes marks = new Codes();

    FactCodes(List<String> dimensions) {
        this.dimensions = List.copyOf(dimensions);
        this.codes = Stream.generate(Codes::new).limit(dimensions.size()).toList();
    }

    int size() {
        return codes.size();
    }

    /** The place of a dimension among the columns. */
    int place(String dimension) {
        return dimensions.indexOf(dimension);
    }

    Codes of(String dimension) {
        return codes.get(place(dimension));
    }

    Codes at(int place) {
        return codes.get(place);
    }

    Codes marks() {
        return marks;
    }
}
