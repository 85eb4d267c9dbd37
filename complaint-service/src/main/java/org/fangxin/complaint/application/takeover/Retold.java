package org.fangxin.complaint.application.takeover;

import java.util.List;

/**
 * What came of telling a past.
 *
 * @param <M> the case as it stands, with the event that tells of its takeover
 * @param <S> kind of steps of the case
 */
public sealed interface Retold<M, S> {
    /**
     * Every step was possible on its day.
     *
     * @param course the steps after the receipt, in their order
     */
    record Sound<M, S>(M made, List<PastStep<S>> course) implements Retold<M, S> {
        public Sound {
            course = List.copyOf(course);
        }
    }

    /** One was not. */
    record Flawed<M, S>(Flaw flaw) implements Retold<M, S> {}
}
