package org.fangxin.platform.statistics;

/** A selection has more groups than can be counted at once. */
final class TooManyGroups extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int groups;

    TooManyGroups(int groups) {
        super("more than " + groups + " groups", null, false, false);
        this.groups = groups;
    }

    int groups() {
        return groups;
    }
}
