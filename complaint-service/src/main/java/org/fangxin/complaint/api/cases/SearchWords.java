package org.fangxin.complaint.api.cases;

import java.text.Normalizer;

/** Whether a text holds anything that can be looked for: two Chinese characters side by side, or a word. */
final class SearchWords {
    private SearchWords() {}

    static boolean searchable(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        boolean afterIdeograph = false;
        for (int point : normal.codePoints().toArray()) {
            boolean ideograph = Character.isIdeographic(point);
            if (Character.isLetterOrDigit(point) && (!ideograph || afterIdeograph)) {
                return true;
            }
            afterIdeograph = ideograph;
        }
        return false;
    }
}
