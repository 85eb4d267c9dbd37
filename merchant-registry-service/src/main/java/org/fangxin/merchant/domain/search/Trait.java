package org.fangxin.merchant.domain.search;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Store;
import org.fangxin.merchant.domain.pledge.Pledge;
import org.fangxin.merchant.domain.statistics.Industries;

/**
 * Something that a merchant is, has or promises, by which lists are filtered and counted.
 *
 * @param value a code, or a name as it is written
 */
public record Trait(Kind kind, String value) {
    /** Sorts of traits. A merchant may have several of one sort, or none. */
    public enum Kind {
        /** Area codes of its place of business and of its stores. */
        DISTRICT {
            @Override
            Stream<String> values(Merchant merchant, LocalDate day) {
                return Stream.concat(
                        Stream.of(merchant.entry().district()),
                        merchant.stores().stream().map(store -> store.entry().district()));
            }
        },
        /** The code of what it sells, and the group of that. */
        CATEGORY {
            @Override
            Stream<String> values(Merchant merchant, LocalDate day) {
                String category = merchant.entry().category();
                return Stream.concat(
                        Stream.of(category), CodeLists.CATEGORIES.find(category).map(Code::parent).stream());
            }
        },
        /** Kinds of designations that it holds. */
        DESIGNATION {
            @Override
            Stream<String> values(Merchant merchant, LocalDate day) {
                return merchant.kindsHeldOn(day).stream();
            }
        },
        /** GB/T 4754: the section, then the division, group and class as far as they are stated. */
        INDUSTRY {
            @Override
            Stream<String> values(Merchant merchant, LocalDate day) {
                String industry = merchant.entry().industry();
                String section = Industries.section(industry);
                if (industry == null || section.equals(Industries.NONE)) {
                    return Stream.empty();
                }
                String digits = industry.replaceFirst("^[A-T]", "");
                return Stream.concat(
                        Stream.of(section),
                        Stream.iterate(2, n -> n <= digits.length(), n -> n + 1).map(n -> digits.substring(0, n)));
            }
        },
        /** Kinds of promises that stand. */
        PLEDGE {
            @Override
            Stream<String> values(Merchant merchant, LocalDate day) {
                return merchant.pledges().stream()
                        .filter(Pledge::stands)
                        .map(pledge -> pledge.kind().name());
            }
        },
        /** Malls in which it has a store. */
        MALL {
            @Override
            Stream<String> values(Merchant merchant, LocalDate day) {
                return merchant.stores().stream()
                        .map(Store::entry)
                        .map(store -> store.mall())
                        .filter(Objects::nonNull);
            }
        },
        /** Its brand. */
        BRAND {
            @Override
            Stream<String> values(Merchant merchant, LocalDate day) {
                return Stream.ofNullable(merchant.entry().brand());
            }
        };

        abstract Stream<String> values(Merchant merchant, LocalDate day);

        /** Whether a value is counted in the open: of industries the sections, of anything else all. */
        public boolean isShown(String value) {
            return this != INDUSTRY || Character.isLetter(value.charAt(0));
        }

        /** Its name as a parameter of a request. */
        public String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The traits of a merchant on a day, each once. */
    public static Set<Trait> of(Merchant merchant, LocalDate day) {
        Set<Trait> traits = new LinkedHashSet<>();
        for (Kind kind : Kind.values()) {
            kind.values(merchant, day).forEach(value -> traits.add(new Trait(kind, value)));
        }
        return traits;
    }
}
