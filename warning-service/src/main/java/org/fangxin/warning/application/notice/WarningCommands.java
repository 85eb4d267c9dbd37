package org.fangxin.warning.application.notice;

import java.util.Optional;
import java.util.function.Function;
import org.fangxin.warning.application.BasedOn;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.WarningChange;
import org.fangxin.warning.domain.notice.Warnings;

/** The frame of every command on a warning: find it, compare versions, change it, write it. */
public final class WarningCommands {
    private final Warnings warnings;

    public WarningCommands(Warnings warnings) {
        this.warnings = warnings;
    }

    /** What a command makes of the warning that it finds. */
    sealed interface Step {
        /** The change to write. */
        record Change(WarningChange change) implements Step {}

        /** Nothing changes, because of this. */
        record Stop(WarningOutcome why) implements Step {}

        /** Nothing changes, because the state does not allow it. */
        static Step wrongState(Warning warning) {
            return new Stop(new WarningOutcome.WrongState(warning.status(), warning.allowed()));
        }
    }

    WarningOutcome run(String id, BasedOn basedOn, Function<Warning, Step> command) {
        Optional<Versioned<Warning>> held = warnings.find(id);
        if (held.isEmpty()) {
            return new WarningOutcome.NotFound();
        }
        long version = held.get().version();
        if (!basedOn.accepts(version)) {
            return new WarningOutcome.Stale(version);
        }
        return switch (command.apply(held.get().value())) {
            case Step.Stop stop -> stop.why();
            case Step.Change(WarningChange change) -> write(id, change, version);
        };
    }

    private WarningOutcome write(String id, WarningChange change, long version) {
        Optional<Long> written = warnings.replace(change, version);
        if (written.isPresent()) {
            return new WarningOutcome.Done(new Versioned<>(change.warning(), written.get()));
        }
        return warnings.find(id)
                .<WarningOutcome>map(other -> new WarningOutcome.Stale(other.version()))
                .orElseGet(WarningOutcome.NotFound::new);
    }
}
