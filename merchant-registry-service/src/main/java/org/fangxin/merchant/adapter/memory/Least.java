package org.fangxin.merchant.adapter.memory;

import java.util.Arrays;

/** The least of many numbers: a heap of bounded size with the greatest on top. */
final class Least {
    private final int[] heap;
    private int size;

    Least(int most) {
        this.heap = new int[most];
    }

    /** Whether a number would be among the least so far. */
    boolean takes(int number) {
        return size < heap.length || number < heap[0];
    }

    /** Adds a number that it takes; the greatest leaves when there is no room. */
    void add(int number) {
        if (size < heap.length) {
            rise(size++, number);
        } else {
            sink(number);
        }
    }

    int[] sorted() {
        int[] sorted = Arrays.copyOf(heap, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private void rise(int from, int number) {
        int at = from;
        while (at > 0 && heap[(at - 1) / 2] < number) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = number;
    }

    private void sink(int number) {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && heap[child + 1] > heap[child]) {
                child++;
            }
            if (heap[child] <= number) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = number;
    }
}
