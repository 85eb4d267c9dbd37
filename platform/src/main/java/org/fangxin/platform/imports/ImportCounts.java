package org.fangxin.platform.imports;

import java.util.List;

/** How many lines became what. */
public record ImportCounts(int created, int updated, int unchanged, int rejected) {
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);

    /** The counts of some lines. */
    public static ImportCounts of(List<? extends LineResult> results) {
        return new ImportCounts(
                count(results, LineStatus.CREATED),
                count(results, LineStatus.UPDATED),
                count(results, LineStatus.UNCHANGED),
                count(results, LineStatus.REJECTED));
    }

    /** Lines worked off. */
    public int total() {
        return created + updated + unchanged + rejected;
    }

    private static int count(List<? extends LineResult> results, LineStatus status) {
        return (int)
                results.stream().filter(result -> result.status() == status).count();
    }
}
