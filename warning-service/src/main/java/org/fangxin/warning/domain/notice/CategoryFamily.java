package org.fangxin.warning.domain.notice;

import java.util.List;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;

/** Categories that hang together: who asks for a group means all in it, and what concerns a group concerns all in it. */
public final class CategoryFamily {
    private CategoryFamily() {}

    /** The category itself, its group, and when it is a group all in it. */
    public static List<String> of(String category) {
        String parent = CodeLists.CATEGORIES.find(category).map(Code::parent).orElse(null);
        Stream<String> children = CodeLists.CATEGORIES.codes().stream()
                .filter(code -> category.equals(code.parent()))
                .map(Code::code);
        return Stream.of(Stream.of(category), Stream.ofNullable(parent), children)
                .flatMap(codes -> codes)
                .toList();
    }
}
