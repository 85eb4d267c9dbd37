package org.fangxin.complaint.application.takeover;

/**
 * What came of telling a past.
 *
 * @param <M> the case as it stands, with the event that tells of its takeover
 */
public sealed interface Retold<M> {
    /** Every step was possible on its day. */
    record Sound<M>(M made) implements Retold<M> {}

    /** One was not. */
    record Flawed<M>(Flaw flaw) implements Retold<M> {}
}
