package org.fangxin.warning.domain.match;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.Product;
import org.jspecify.annotations.Nullable;

/**
 * What a notice is found by, and what a search asks for: words of letters and digits as they are, and of Chinese, which has
 * no blanks between words, single characters and pairs of neighbours. Full and half width, upper and lower case make no
 * difference.
 */
public final class Words {
    /** Most characters of a search. */
    public static final int QUERY_LENGTH = 100;

    /** So much of a text is searched: its beginning says what it is about, and an index entry is made for each pair. */
    private static final int TEXT_LENGTH = 1_000;

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{Nd}&&[^\\p{IsHan}]]+");

    private Words() {}

    /** What a notice is found by: title, the beginning of its text, goods and source. */
    public static List<String> of(Notice notice) {
        Set<String> words = new LinkedHashSet<>();
        addAll(words, notice.title());
        addAll(words, notice.text());
        addAll(words, notice.source());
        for (Product product : GoodsKeys.goods(notice)) {
            Stream.of(product.name(), product.brand(), product.model())
                    .filter(Objects::nonNull)
                    .forEach(text -> add(words, text));
        }
        return List.copyOf(words);
    }

    /** All of which a notice must have to be found by this search: pairs where there are neighbours. */
    public static List<String> asked(String query) {
        Set<String> words = new LinkedHashSet<>();
        runs(query).forEach(run -> {
            if (isChinese(run) && run.length() > 1) {
                pairs(run).forEach(words::add);
            } else {
                words.add(run);
            }
        });
        return List.copyOf(words);
    }

    private static void addAll(Set<String> words, @Nullable Bilingual text) {
        if (text != null) {
            add(words, text.zh());
            add(words, text.en());
        }
    }

    private static void add(Set<String> words, String text) {
        runs(text.substring(0, Math.min(text.length(), TEXT_LENGTH))).forEach(run -> {
            if (isChinese(run)) {
                run.codePoints().mapToObj(Character::toString).forEach(words::add);
                pairs(run).forEach(words::add);
            } else {
                words.add(run);
            }
        });
    }

    private static Stream<String> runs(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return RUN.matcher(normal).results().map(MatchResult::group);
    }

    private static Stream<String> pairs(String run) {
        int[] points = run.codePoints().toArray();
        return IntStream.range(0, points.length - 1).mapToObj(i -> new String(points, i, 2));
    }

    private static boolean isChinese(String run) {
        return Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN;
    }
}
