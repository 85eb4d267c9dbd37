package org.fangxin.complaint.domain.statistics;

import java.time.LocalDate;
import java.util.List;

/**
 * What a case adds to the figures, and where it is counted: by its kind and the day of its receipt, which never change.
 *
 * @param id the case
 * @param added what it adds
 */
public record CaseFigures(String kind, LocalDate receivedOn, String id, Line added) {
    /** Version of the rules by which a case becomes figures; another version means that all are to be counted anew. */
    public static final int RULES = 1;

    public static final String COMPLAINT = "complaint";
    public static final String REPORT = "report";

    /** Names of the dimensions, in the order of the codes. */
    public static final List<String> DIMENSIONS =
            List.of("kind", "district", "category", "type", "problem", "channel", "industry", "merchant", "outcome");

    /** The code of a case that has none in a dimension. */
    public static final String NONE = "none";

    private static final String SEPARATOR = "\t";

    /**
     * What is counted of a case.
     *
     * @param codes its place in each of {@link #DIMENSIONS}
     * @param recoveredFen loss made good, in fen
     * @param days calendar days from receipt to the end; 0 while open
     * @param workingDays the same in working days
     */
    public record Line(List<String> codes, Mark mark, long recoveredFen, long days, long workingDays) {
        public Line {
            codes = List.copyOf(codes);
            if (codes.size() != DIMENSIONS.size()) {
                throw new IllegalArgumentException("a case needs a code in each dimension");
            }
        }
    }

    /** What it adds, as a text; cases that count alike have the same. */
    public String line() {
        return String.join(
                SEPARATOR,
                String.join(SEPARATOR, added.codes()),
                added.mark().toString(),
                Long.toString(added.recoveredFen()),
                Long.toString(added.days()),
                Long.toString(added.workingDays()));
    }

    /** Reads what {@link #line} wrote. */
    public static Line parse(String line) {
        String[] cells = line.split(SEPARATOR, -1);
        int next = DIMENSIONS.size();
        return new Line(
                List.of(cells).subList(0, next),
                Mark.parse(cells[next]),
                Long.parseLong(cells[next + 1]),
                Long.parseLong(cells[next + 2]),
                Long.parseLong(cells[next + 3]));
    }
}
