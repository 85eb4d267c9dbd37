package org.fangxin.merchant.adapter.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a text into records of cells (RFC 4180): cells may be quoted and then hold commas, line feeds and doubled quotes;
 * lines end with a line feed, with or without a carriage return.
 */
final class CsvRecords {
    private static final int END = -1;

    private final BufferedReader text;
    private final int mostCharacters;
    private int line = 1;

    CsvRecords(Reader text, int mostCharacters) {
        this.text = new BufferedReader(text);
        this.mostCharacters = mostCharacters;
    }

    /**
     * A record.
     *
     * @param line the line on which it begins, from 1
     * @param cells its cells; empty when it is too long
     * @param tooLong whether it is longer than allowed
     */
    record Cells(int line, List<String> cells, boolean tooLong) {
        Cells {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return !tooLong && cells.stream().allMatch(String::isBlank);
        }
    }

    /** The next record; empty at the end. */
    Optional<Cells> next() throws IOException {
        int first = text.read();
        if (first == END) {
            return Optional.empty();
        }
        Gathering gathering = new Gathering(line);
        int character = first;
        while (character != END && gathering.take((char) character)) {
            character = text.read();
        }
        return Optional.of(gathering.cells());
    }

    /** A record in the making. */
    private final class Gathering {
        private final int begins;
        private final List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private int length;
        private boolean quoted;
        private boolean afterQuote;

        private Gathering(int begins) {
            this.begins = begins;
        }

        /** Takes a character; false when it ends the record. */
        private boolean take(char character) {
            length++;
            if (character == '\n') {
                line++;
            }
            if (quoted && !afterQuote) {
                if (character == '"') {
                    afterQuote = true;
                } else {
                    append(character);
                }
                return true;
            }
            return takeOutside(character);
        }

        private boolean takeOutside(char character) {
            switch (character) {
                case '"' -> {
                    if (afterQuote) {
                        append('"');
                        afterQuote = false;
                    } else if (cell.isEmpty()) {
                        quoted = true;
                    } else {
                        append('"');
                    }
                }
                case ',' -> endCell();
                case '\n' -> {
                    return false;
                }
                case '\r' -> {
                    // Belongs to the line's end.
                }
                default -> append(character);
            }
            return true;
        }

        private void append(char character) {
            if (length <= mostCharacters) {
                cell.append(character);
            }
        }

        private void endCell() {
            cells.add(cell.toString());
            cell.setLength(0);
            quoted = false;
            afterQuote = false;
        }

        private Cells cells() {
            endCell();
            boolean tooLong = length > mostCharacters;
            return new Cells(begins, tooLong ? List.of() : cells, tooLong);
        }
    }
}
