package org.fangxin.merchant.domain.search;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fangxin.merchant.domain.MerchantEntry;
import org.jspecify.annotations.Nullable;

/**
 * The names by which a merchant is known, folded: the registered one, its core, which is a part of it, and the brand.
 *
 * @param name the registered name
 * @param coreFrom where its core begins
 * @param coreTo where its core ends
 * @param brand null when it has none that could be typed
 */
public record Names(
        String name, int coreFrom, int coreTo, @Nullable String brand) {
    /** The names of a merchant's entry. */
    public static Names of(MerchantEntry entry) {
        SearchText name = SearchText.of(entry.name());
        String core = CoreName.of(name).value();
        int from = name.value().indexOf(core);
        SearchText brand = SearchText.of(entry.brand() == null ? "" : entry.brand());
        return new Names(name.value(), from, from + core.length(), brand.isEmpty() ? null : brand.value());
    }

    /** Whether a name is exactly a text. */
    boolean are(String text) {
        return name.equals(text)
                || (text.length() == coreTo - coreFrom && name.startsWith(text, coreFrom))
                || text.equals(brand);
    }

    /** Whether a name begins with a text. */
    boolean beginWith(String text) {
        return name.startsWith(text)
                || (text.length() <= coreTo - coreFrom && name.startsWith(text, coreFrom))
                || (brand != null && brand.startsWith(text));
    }

    /** Whether a name contains a text. */
    boolean contain(String text) {
        return name.contains(text) || (brand != null && brand.contains(text));
    }

    /** Whether something is true of a name, apart from its core. */
    boolean any(Predicate<String> test) {
        return test.test(name) || (brand != null && test.test(brand));
    }

    /** Every name, each once. */
    List<String> all() {
        return Stream.concat(Stream.of(name, name.substring(coreFrom, coreTo)), Stream.ofNullable(brand))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** The names that are no part of another one. */
    List<String> whole() {
        return brand == null ? List.of(name) : List.of(name, brand);
    }
}
