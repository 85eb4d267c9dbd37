package org.fangxin.gateway.statistics;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Headline figures.
 *
 * @param asOf everything that happened before this moment is counted, in every part
 * @param view {@code PUBLIC} or {@code FULL}
 * @param from first day; merchants are counted as they stand, whatever the range
 * @param to last day, included
 * @param compare what {@code previous} is; empty when nothing was compared
 * @param suppressed how many figures are hidden
 * @param metrics figures with the words of their definitions
 */
record Overview(
        String asOf, String view, String from, String to, String compare, int suppressed, List<ObjectNode> metrics) {
    Overview {
        metrics = List.copyOf(metrics);
    }
}
