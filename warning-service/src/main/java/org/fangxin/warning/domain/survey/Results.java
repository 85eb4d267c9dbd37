package org.fangxin.warning.domain.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a survey showed.
 *
 * @param answers how many answered; null when suppressed
 * @param questions per question the cells of its choices in order
 * @param suppressed how many cells were left out
 */
public record Results(@Nullable Integer answers, List<List<Cell>> questions, int suppressed) {
    /** Counts below this are not shown to the public. */
    public static final int SMALLEST = 5;

    public Results {
        questions = questions.stream().map(List::copyOf).toList();
    }

    /**
     * How often a choice was made.
     *
     * @param count null when suppressed
     */
    public record Cell(int choice, @Nullable Integer count) {}

    /** Everything, for analysts. */
    public static Results full(Questionnaire asked, Tally tally) {
        return new Results(tally.answers(), cells(asked, tally), 0);
    }

    /**
     * What the public sees: small cells are left out, and where only one would be, the next smallest too, because the
     * sum would tell it.
     */
    public static Results suppressed(Questionnaire asked, Tally tally) {
        if (tally.answers() < SMALLEST) {
            List<List<Cell>> nothing = cells(asked, new Tally(0, List.of())).stream()
                    .map(Results::hidden)
                    .toList();
            return new Results(
                    null, nothing, nothing.stream().mapToInt(List::size).sum());
        }
        List<List<Cell>> shown =
                cells(asked, tally).stream().map(Results::withoutSmall).toList();
        int suppressed = (int) shown.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.count() == null)
                .count();
        return new Results(tally.answers(), shown, suppressed);
    }

    private static List<List<Cell>> cells(Questionnaire asked, Tally tally) {
        List<List<Cell>> questions = new ArrayList<>();
        for (int question = 0; question < asked.questions().size(); question++) {
            List<Cell> cells = new ArrayList<>();
            for (int choice = 1; choice <= asked.questions().get(question).choices(); choice++) {
                cells.add(new Cell(choice, tally.count(question, choice)));
            }
            questions.add(cells);
        }
        return questions;
    }

    private static List<Cell> withoutSmall(List<Cell> cells) {
        List<Integer> small = cells.stream()
                .filter(cell -> size(cell) > 0 && size(cell) < SMALLEST)
                .map(Cell::choice)
                .collect(Collectors.toCollection(ArrayList::new));
        if (small.size() == 1) {
            cells.stream()
                    .filter(cell -> size(cell) >= SMALLEST)
                    .min(Comparator.comparingInt(Results::size))
                    .ifPresent(cell -> small.add(cell.choice()));
        }
        return cells.stream()
                .map(cell -> small.contains(cell.choice()) ? new Cell(cell.choice(), null) : cell)
                .toList();
    }

    private static List<Cell> hidden(List<Cell> cells) {
        return cells.stream().map(cell -> new Cell(cell.choice(), null)).toList();
    }

    private static int size(Cell cell) {
        return cell.count() == null ? 0 : cell.count();
    }
}
