package org.fangxin.standalone.sample;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What names are made of. */
final class Words {
    static final List<String> SURNAMES = cut("surnames", 1);
    static final List<String> GIVEN = cut("given", 1);
    static final List<String> BRANDS = cut("brands", 2);

    private Words() {}

    private static List<String> cut(String name, int length) {
        Map<String, String> words = Table.read("words", Function.identity()).stream()
                .collect(Collectors.toMap(row -> row[0], row -> row[1]));
        String all = words.getOrDefault(name, "");
        return IntStream.range(0, all.length() / length)
                .mapToObj(i -> all.substring(i * length, (i + 1) * length))
                .toList();
    }
}
