package org.fangxin.complaint.domain.statistics;

import java.time.LocalDate;
import java.util.List;

/**
 * What a case adds to the figures.
 *
 * @param sheet where it is counted: kind, day of receipt and one of sixteen parts by the id; it never changes
 * @param codes its place in each of {@link #DIMENSIONS}
 * @param recoveredFen loss made good, in fen
 * @param days calendar days from receipt to the end; 0 while open
 * @param workingDays the same in working days
 */
public record CaseFigures(String sheet, List<String> codes, Mark mark, long recoveredFen, long days, long workingDays) {
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

    public CaseFigures {
        codes = List.copyOf(codes);
        if (codes.size() != DIMENSIONS.size()) {
            throw new IllegalArgumentException("a case needs a code in each dimension");
        }
    }

    /** The sheet of a case. */
    static String sheet(String kind, LocalDate receivedOn, String id) {
        return kind + "/" + receivedOn + "/" + id.charAt(id.length() - 1);
    }

    /** The day of a sheet. */
    public static LocalDate day(String sheet) {
        return LocalDate.parse(sheet.split("/")[1]);
    }

    /** All but the sheet in one line; cases that count alike have the same line. */
    public String line() {
        return String.join(
                SEPARATOR,
                String.join(SEPARATOR, codes),
                mark.toString(),
                Long.toString(recoveredFen),
                Long.toString(days),
                Long.toString(workingDays));
    }

    /** Reads what {@link #line} wrote. */
    public static CaseFigures parse(String sheet, String line) {
        String[] cells = line.split(SEPARATOR, -1);
        int next = DIMENSIONS.size();
        return new CaseFigures(
                sheet,
                List.of(cells).subList(0, next),
                Mark.parse(cells[next]),
                Long.parseLong(cells[next + 1]),
                Long.parseLong(cells[next + 2]),
                Long.parseLong(cells[next + 3]));
    }
}
