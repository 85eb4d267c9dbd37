package org.fangxin.platform.figures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the work on all figures stands; any instance goes on with it after a crash. */
interface Maintenance {
    /** What can be done to all figures. */
    enum Kind {
        /** Count everything again from the aggregates. */
        REBUILD,
        /** Compare everything with a full recount. */
        CHECK
    }

    /** The last work of a kind. */
    Optional<Work> last(Kind kind);

    /** Writes where it stands, unless somebody else has moved it on since it was read. */
    boolean save(Work work, @Nullable Work read);

    /**
     * Work on all figures.
     *
     * @param rules version of the counting rules
     * @param after place up to which it is done; empty at the beginning
     * @param done aggregates written anew, or sheets compared
     * @param differing how many sheets differ from their recount
     * @param examples some of them
     * @param whole whether all figures are by these rules already, so that nothing is missing while it goes on
     * @param finishedAt null while it goes on
     */
    record Work(
            Kind kind,
            int rules,
            Instant startedAt,
            String after,
            long done,
            long differing,
            List<String> examples,
            boolean whole,
            @Nullable Instant finishedAt) {
        public Work {
            examples = List.copyOf(examples);
        }

        /** Begins, after the last work of this kind. */
        static Work begin(Kind kind, int rules, Instant at, @Nullable Work last) {
            boolean whole = last != null && last.rules() == rules && (last.whole() || last.finishedAt() != null);
            return new Work(kind, rules, at, "", 0, 0, List.of(), whole, null);
        }

        Work upTo(String place, int more) {
            return new Work(kind, rules, startedAt, place, done + more, differing, examples, whole, null);
        }

        Work with(long different, List<String> some) {
            return new Work(kind, rules, startedAt, after, done, different, some, whole, null);
        }

        Work finished(Instant at) {
            return new Work(kind, rules, startedAt, after, done, differing, examples, true, at);
        }
    }
}
