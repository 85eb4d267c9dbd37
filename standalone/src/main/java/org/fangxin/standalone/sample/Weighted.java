package org.fangxin.standalone.sample;

import java.util.List;
import java.util.function.ToIntFunction;

/** Choices of which some are likelier than others. */
final class Weighted<T> {
    private final List<T> choices;
    private final int[] upTo;

    Weighted(List<T> choices, ToIntFunction<T> weight) {
        this.choices = choices;
        this.upTo = new int[choices.size()];
        int sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsInt(choices.get(i));
            upTo[i] = sum;
        }
    }

    T draw(Chance chance) {
        int drawn = chance.below(upTo[upTo.length - 1]);
        int i = 0;
        while (upTo[i] <= drawn) {
            i++;
        }
        return choices.get(i);
    }
}
