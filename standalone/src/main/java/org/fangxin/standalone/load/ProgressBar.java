package org.fangxin.standalone.load;

import java.io.PrintWriter;

/** Shows how far a part of a load has come: a bar that moves on a terminal, a line each tenth part elsewhere. */
final class ProgressBar {
    private static final int WIDTH = 30;

    private final PrintWriter out;
    private final boolean moves;
    private final String label;
    private final int total;
    private int shown = -1;

    ProgressBar(PrintWriter out, boolean moves, String label, int total) {
        this.out = out;
        this.moves = moves;
        this.label = label;
        this.total = total;
    }

    void show(int done) {
        if (moves) {
            int filled = (int) ((long) WIDTH * done / total);
            out.printf("\r%-11s [%s%s] %d / %d", label, "#".repeat(filled), ".".repeat(WIDTH - filled), done, total);
            if (done == total) {
                out.println();
            }
        } else if ((long) 10 * done / total > shown) {
            shown = (int) ((long) 10 * done / total);
            out.printf("%-11s %d / %d%n", label, done, total);
        }
        out.flush();
    }
}
