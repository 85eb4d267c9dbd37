package org.fangxin.platform.statistics;

import java.util.Arrays;

/**
 * Whole numbers in a row, each in as few bytes as the largest of them needs: most columns of facts take one byte a line.
 * The loops of a scan are here, because each has to know the width.
 */
abstract class Column {
    private static final int BYTE = 0xFF;
    private static final int TWO_BYTES = 0xFFFF;
    private static final int SIGN = Integer.SIZE - 1;

    /** A column of zeros. */
    static Column of(int capacity) {
        return new Bytes(new byte[capacity]);
    }

    abstract int capacity();

    abstract long get(int place);

    /**
     * Keeps the lines whose number has no negative entry in a table.
     *
     * @param lines the places, from which those that are not kept are taken away
     * @return how many are kept
     */
    abstract int keep(int[] lines, int count, int[] table);

    /** Reads the numbers of some lines; they fit an {@code int}. */
    abstract void read(int[] lines, int count, int[] into);

    /** Adds the number of each line to the total of its group. */
    abstract void addTo(long[] totals, int[] groups, int[] lines, int count);

    abstract Column resized(int capacity);

    abstract boolean fits(long value);

    abstract Column wider();

    abstract void put(int place, long value);

    /** Writes a number; gives the column that holds it, a wider one where this is too narrow. */
    final Column with(int place, long value) {
        Column column = this;
        while (!column.fits(value)) {
            column = column.wider();
        }
        column.put(place, value);
        return column;
    }

    final Column copiedTo(Column wider) {
        for (int i = 0; i < capacity(); i++) {
            wider.put(i, get(i));
        }
        return wider;
    }

    private static final class Bytes extends Column {
        private final byte[] numbers;

        Bytes(byte[] numbers) {
            this.numbers = numbers;
        }

        @Override
        int capacity() {
            return numbers.length;
        }

        @Override
        long get(int place) {
            return numbers[place] & BYTE;
        }

        @Override
        int keep(int[] lines, int count, int[] table) {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int line = lines[i];
                lines[kept] = line;
                kept += 1 + (table[numbers[line] & BYTE] >> SIGN);
            }
            return kept;
        }

        @Override
        void read(int[] lines, int count, int[] into) {
            for (int i = 0; i < count; i++) {
                into[i] = numbers[lines[i]] & BYTE;
            }
        }

        @Override
        void addTo(long[] totals, int[] groups, int[] lines, int count) {
            for (int i = 0; i < count; i++) {
                totals[groups[i]] += numbers[lines[i]] & BYTE;
            }
        }

        @Override
        Column resized(int capacity) {
            return new Bytes(Arrays.copyOf(numbers, capacity));
        }

        @Override
        boolean fits(long value) {
            return value >= 0 && value <= BYTE;
        }

        @Override
        Column wider() {
            return copiedTo(new Chars(new char[numbers.length]));
        }

        @Override
        void put(int place, long value) {
            numbers[place] = (byte) value;
        }
    }

    private static final class Chars extends Column {
        private final char[] numbers;

        Chars(char[] numbers) {
            this.numbers = numbers;
        }

        @Override
        int capacity() {
            return numbers.length;
        }

        @Override
        long get(int place) {
            return numbers[place];
        }

        @Override
        int keep(int[] lines, int count, int[] table) {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int line = lines[i];
                lines[kept] = line;
                kept += 1 + (table[numbers[line]] >> SIGN);
            }
            return kept;
        }

        @Override
        void read(int[] lines, int count, int[] into) {
            for (int i = 0; i < count; i++) {
                into[i] = numbers[lines[i]];
            }
        }

        @Override
        void addTo(long[] totals, int[] groups, int[] lines, int count) {
            for (int i = 0; i < count; i++) {
                totals[groups[i]] += numbers[lines[i]];
            }
        }

        @Override
        Column resized(int capacity) {
            return new Chars(Arrays.copyOf(numbers, capacity));
        }

        @Override
        boolean fits(long value) {
            return value >= 0 && value <= TWO_BYTES;
        }

        @Override
        Column wider() {
            return copiedTo(new Ints(new int[numbers.length]));
        }

        @Override
        void put(int place, long value) {
            numbers[place] = (char) value;
        }
    }

    private static final class Ints extends Column {
        private final int[] numbers;

        Ints(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        int capacity() {
            return numbers.length;
        }

        @Override
        long get(int place) {
            return numbers[place];
        }

        @Override
        int keep(int[] lines, int count, int[] table) {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int line = lines[i];
                lines[kept] = line;
                kept += 1 + (table[numbers[line]] >> SIGN);
            }
            return kept;
        }

        @Override
        void read(int[] lines, int count, int[] into) {
            for (int i = 0; i < count; i++) {
                into[i] = numbers[lines[i]];
            }
        }

        @Override
        void addTo(long[] totals, int[] groups, int[] lines, int count) {
            for (int i = 0; i < count; i++) {
                totals[groups[i]] += numbers[lines[i]];
            }
        }

        @Override
        Column resized(int capacity) {
            return new Ints(Arrays.copyOf(numbers, capacity));
        }

        @Override
        boolean fits(long value) {
            return value == (int) value;
        }

        @Override
        Column wider() {
            return copiedTo(new Longs(new long[numbers.length]));
        }

        @Override
        void put(int place, long value) {
            numbers[place] = (int) value;
        }
    }

    private static final class Longs extends Column {
        private final long[] numbers;

        Longs(long[] numbers) {
            this.numbers = numbers;
        }

        @Override
        int capacity() {
            return numbers.length;
        }

        @Override
        long get(int place) {
            return numbers[place];
        }

        @Override
        int keep(int[] lines, int count, int[] table) {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int line = lines[i];
                lines[kept] = line;
                kept += 1 + (table[Math.toIntExact(numbers[line])] >> SIGN);
            }
            return kept;
        }

        @Override
        void read(int[] lines, int count, int[] into) {
            for (int i = 0; i < count; i++) {
                into[i] = Math.toIntExact(numbers[lines[i]]);
            }
        }

        @Override
        void addTo(long[] totals, int[] groups, int[] lines, int count) {
            for (int i = 0; i < count; i++) {
                totals[groups[i]] += numbers[lines[i]];
            }
        }

        @Override
        Column resized(int capacity) {
            return new Longs(Arrays.copyOf(numbers, capacity));
        }

        @Override
        boolean fits(long value) {
            return true;
        }

        @Override
        Column wider() {
            throw new IllegalStateException("nothing is wider than a long");
        }

        @Override
        void put(int place, long value) {
            numbers[place] = value;
        }
    }
}
