package org.fangxin.complaint.adapter.mongo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.filing.Takeover;

/**
 * By what a search finds a case: pairs of neighbouring characters of Chinese text, whole words of other scripts, in one
 * width and letter case. Taken from the numbers, the business's name, the goods and the narrative; never from personal data,
 * which is found by blind indexes only.
 */
final class SearchTokens {
    /** Enough for names and some sentences; each costs two index entries a case. */
    private static final int MOST = 80;

    private static final int LONGEST_WORD = 32;

    private SearchTokens() {}

    static List<String> of(Complaint complaint) {
        Set<String> tokens = new LinkedHashSet<>();
        tokens.add(complaint.trackingNumber().toString().toLowerCase(Locale.ROOT));
        Takeover takeover = complaint.filing().provenance().takeover();
        if (takeover != null) {
            tokens.add(takeover.externalNo().toLowerCase(Locale.ROOT));
        }
        add(complaint.filing().respondent().name(), tokens);
        add(complaint.filing().grievance().purchase().product(), tokens);
        add(complaint.filing().grievance().narrative(), tokens);
        return tokens.stream().limit(MOST).toList();
    }

    /** The tokens of a question; a text that is a number as a whole is one. Empty when there is nothing to look for. */
    static List<String> asked(String text) {
        String whole = normal(text).strip();
        if (whole.matches("[a-z0-9]+(-[a-z0-9]+)+")) {
            return List.of(whole);
        }
        Set<String> tokens = new LinkedHashSet<>();
        add(text, tokens);
        return List.copyOf(tokens);
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static void add(String text, Collection<String> tokens) {
        int[] points = normal(text).codePoints().toArray();
        List<Integer> run = new ArrayList<>();
        boolean chinese = false;
        for (int point : points) {
            boolean letter = Character.isLetterOrDigit(point);
            boolean ideograph = Character.isIdeographic(point);
            if (!letter || (!run.isEmpty() && ideograph != chinese)) {
                flush(run, chinese, tokens);
            }
            if (letter) {
                chinese = ideograph;
                run.add(point);
            }
        }
        flush(run, chinese, tokens);
    }

    private static void flush(List<Integer> run, boolean chinese, Collection<String> tokens) {
        if (chinese) {
            for (int i = 0; i + 1 < run.size(); i++) {
                tokens.add(text(run.subList(i, i + 2)));
            }
        } else if (!run.isEmpty() && run.size() <= LONGEST_WORD) {
            tokens.add(text(run));
        }
        run.clear();
    }

    private static String text(List<Integer> points) {
        StringBuilder text = new StringBuilder();
        points.forEach(text::appendCodePoint);
        return text.toString();
    }
}
