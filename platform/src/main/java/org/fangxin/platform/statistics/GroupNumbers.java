package org.fangxin.platform.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;

/** Numbers the groups that occur, from 0 on: by a table where there can be few, by a map where there can be many. */
abstract class GroupNumbers {
    private static final long LARGEST_TABLE = 1 << 20;

    private int next;

    static GroupNumbers upTo(long most) {
        return most <= LARGEST_TABLE ? new InTable((int) most) : new InMap();
    }

    /** What is done with each group. */
    @FunctionalInterface
    interface Visitor {
        void visit(long key, int number);
    }

    /** The number of a group. */
    abstract int of(long key);

    abstract void forEach(Visitor visitor);

    final int another() {
        if (next >= Tally.MOST_GROUPS) {
            throw new TooManyGroups(Tally.MOST_GROUPS);
        }
        return next++;
    }

    private static final class InTable extends GroupNumbers {
        private final int[] numbers;

        InTable(int most) {
            numbers = new int[most];
            Arrays.fill(numbers, -1);
        }

        @Override
        int of(long key) {
            int number = numbers[(int) key];
            if (number < 0) {
                number = another();
                numbers[(int) key] = number;
            }
            return number;
        }

        @Override
        void forEach(Visitor visitor) {
            for (int key = 0; key < numbers.length; key++) {
                if (numbers[key] >= 0) {
                    visitor.visit(key, numbers[key]);
                }
            }
        }
    }

    private static final class InMap extends GroupNumbers {
        private final Map<Long, Integer> numbers = new HashMap<>();
        private final LongFunction<Integer> newNumber = key -> another();

        @Override
        int of(long key) {
            return numbers.computeIfAbsent(key, newNumber::apply);
        }

        @Override
        void forEach(Visitor visitor) {
            numbers.forEach(visitor::visit);
        }
    }
}
