package org.fangxin.platform.statistics;

import java.util.List;

/**
 * The codes of a dimension, in which a fact may have several at once, written {@code A+B}.
 *
 * @param names the single codes
 * @param of numbers of the single codes in each code of the dimension
 */
record Parts(List<String> names, int[][] of) {
    private static final String PLUS = "\\+";

    static Parts of(List<String> texts) {
        Codes names = new Codes();
        int[][] of = new int[texts.size()][];
        for (int i = 0; i < of.length; i++) {
            String[] single = texts.get(i).split(PLUS, -1);
            of[i] = new int[single.length];
            for (int j = 0; j < single.length; j++) {
                of[i][j] = names.of(single[j]);
            }
        }
        return new Parts(names.all(), of);
    }

    /** For each code, whether a filter admits it: one of its parts is asked for, and none is excluded. */
    boolean[] admitted(Filter filter) {
        boolean[] admitted = new boolean[of.length];
        for (int i = 0; i < admitted.length; i++) {
            boolean any = filter.any().isEmpty();
            boolean excluded = false;
            for (int part : of[i]) {
                any |= filter.any().contains(names.get(part));
                excluded |= filter.none().contains(names.get(part));
            }
            admitted[i] = any && !excluded;
        }
        return admitted;
    }
}
