package org.fangxin.warning.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fangxin.warning.domain.Deed;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Shelf;
import org.fangxin.warning.domain.Versioned;

/** The frame of every command on a record that editors write: find it, compare versions, change it, write it. */
public final class Editing<T> {
    private final Shelf<T> shelf;

    public Editing(Shelf<T> shelf) {
        this.shelf = shelf;
    }

    /** What came of a command. */
    public sealed interface Outcome<T> {
        /** It was carried out. */
        record Done<T>(Versioned<T> item) implements Outcome<T> {}

        /** There is no such record. */
        record NotFound<T>() implements Outcome<T> {}

        /** The command rests on a version that is not the current one. */
        record Stale<T>(long current) implements Outcome<T> {}

        /** The record's state does not allow it. */
        record WrongState<T>(String status) implements Outcome<T> {}

        /** What was submitted breaks rules. */
        record Flawed<T>(List<Flaw> flaws) implements Outcome<T> {}
    }

    /** What a command makes of the record that it finds. */
    public sealed interface Step<T> {
        /** The record as it shall be. */
        record Change<T>(T item, Deed deed) implements Step<T> {}

        /** The state does not allow it. */
        record WrongState<T>(String status) implements Step<T> {}

        /** What was submitted does not fit the record. */
        record Flawed<T>(List<Flaw> flaws) implements Step<T> {}
    }

    /** Adds a record if nothing is wrong with it; a repeated request finds what it created. */
    public Outcome<T> create(String requestKey, List<Flaw> flaws, Supplier<T> item) {
        if (!flaws.isEmpty()) {
            return new Outcome.Flawed<>(flaws);
        }
        if (shelf.createdBy(requestKey).isEmpty()) {
            shelf.create(item.get());
        }
        return shelf.createdBy(requestKey)
                .<Outcome<T>>map(Outcome.Done::new)
                .orElseThrow(() -> new IllegalStateException("a record was created and is not there"));
    }

    /** Changes a record. */
    public Outcome<T> change(String id, BasedOn basedOn, Function<T, Step<T>> command) {
        Optional<Versioned<T>> held = shelf.find(id);
        if (held.isEmpty()) {
            return new Outcome.NotFound<>();
        }
        long version = held.get().version();
        if (!basedOn.accepts(version)) {
            return new Outcome.Stale<>(version);
        }
        return switch (command.apply(held.get().value())) {
            case Step.WrongState<T>(String status) -> new Outcome.WrongState<>(status);
            case Step.Flawed<T>(List<Flaw> flaws) -> new Outcome.Flawed<>(flaws);
            case Step.Change<T>(T item, Deed deed) -> write(id, item, version, deed);
        };
    }

    private Outcome<T> write(String id, T item, long version, Deed deed) {
        return shelf.replace(item, version, deed)
                .<Outcome<T>>map(written -> new Outcome.Done<>(new Versioned<>(item, written)))
                .orElseGet(() -> shelf.find(id)
                        .<Outcome<T>>map(other -> new Outcome.Stale<>(other.version()))
                        .orElseGet(Outcome.NotFound::new));
    }
}
