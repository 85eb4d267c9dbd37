package org.fangxin.warning.application.notice;

import java.util.List;
import java.util.Set;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.WarningAction;
import org.fangxin.warning.domain.notice.WarningStatus;

/** What came of a command on a warning. */
public sealed interface WarningOutcome {
    /** It was carried out. */
    record Done(Versioned<Warning> warning) implements WarningOutcome {}

    /** There is no such warning. */
    record NotFound() implements WarningOutcome {}

    /** The command rests on a version that is not the current one. */
    record Stale(long current) implements WarningOutcome {}

    /** The warning's state does not allow it. */
    record WrongState(WarningStatus status, Set<WarningAction> allowed) implements WarningOutcome {}

    /** The author cannot review the own text. */
    record OwnText() implements WarningOutcome {}

    /** What was submitted breaks rules. */
    record Flawed(List<Flaw> flaws) implements WarningOutcome {}

    /** The notice's time is over already, so it cannot go public. */
    record AlreadyOver() implements WarningOutcome {}
}
