package org.fangxin.complaint.domain;

import java.util.List;
import java.util.Set;

/**
 * Something that can be done to a complaint: in which stages, and by whom. Its name is the last part of the address to
 * which it is posted.
 *
 * @param from the stages in which it is possible
 */
public record Action<S>(String name, Class<S> from, Set<Party> by) {
    public static final Action<ComplaintState.Undecided> ACCEPTANCE =
            new Action<>("acceptance", ComplaintState.Undecided.class, Set.of(Party.OFFICER));
    public static final Action<ComplaintState.Undecided> REFUSAL =
            new Action<>("refusal", ComplaintState.Undecided.class, Set.of(Party.OFFICER));
    public static final Action<ComplaintState.Open> TERMINATION =
            new Action<>("termination", ComplaintState.Open.class, Set.of(Party.OFFICER));
    public static final Action<Withdrawable> WITHDRAWAL =
            new Action<>("withdrawal", Withdrawable.class, Set.of(Party.COMPLAINANT));

    private static final List<Action<?>> ALL = List.of(ACCEPTANCE, REFUSAL, TERMINATION, WITHDRAWAL);

    /** Names of what a party may do in a stage, in a stable order. */
    static List<String> open(ComplaintState state, Party party) {
        return ALL.stream()
                .filter(action -> action.by().contains(party) && action.from().isInstance(state))
                .map(Action::name)
                .toList();
    }
}
