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
        return at(chance.below(upTo[upTo.length - 1]));
    }

    /** The choice of the one with this number out of so many, when all stand in the order of the choices. */
    T of(int number, int all) {
        return at((int) ((2L * number + 1) * upTo[upTo.length - 1] / (2L * all)));
    }

    private T at(int drawn) {
        int i = 0;
        while (upTo[i] <= drawn) {
            i++;
        }
        return choices.get(i);
    }
}
