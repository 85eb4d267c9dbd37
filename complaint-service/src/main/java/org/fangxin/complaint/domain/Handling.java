package org.fangxin.complaint.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a case, and with which other cases it hangs together.
 *
 * @param assignment null while nobody is named
 * @param links in the order in which they were made; never undone
 * @param mediationFrom day from which the mediation limit counts since cases were merged into it; null while it is that of
 *     acceptance
 */
public record Handling(
        @Nullable Assignment assignment,
        List<Link> links,
        @Nullable LocalDate mediationFrom) {
    /** Nobody is named, and it stands alone. */
    public static final Handling NONE = new Handling(null, List.of(), null);

    public Handling {
        links = List.copyOf(links);
    }

    /** In these hands, or in nobody's. */
    public Handling by(@Nullable Assignment next) {
        return new Handling(next, links, mediationFrom);
    }

    /** Tied to another case. */
    public Handling linked(Link link) {
        if (links.contains(link)) {
            return this;
        }
        List<Link> more = new ArrayList<>(links);
        more.add(link);
        return new Handling(assignment, more, mediationFrom);
    }

    /** With the mediation limit counted from another day; null for that of acceptance. */
    public Handling mediatedFrom(@Nullable LocalDate day) {
        return new Handling(assignment, links, day);
    }

    /** The cases of this kind of tie. */
    public List<String> cases(Tie tie) {
        return links.stream()
                .filter(link -> link.tie() == tie)
                .map(Link::caseId)
                .toList();
    }

    /** The first case of this kind of tie. */
    public Optional<Link> link(Tie tie) {
        return links.stream().filter(link -> link.tie() == tie).findFirst();
    }

    /** An officer in charge, named on a day. */
    public record Assignment(String officer, LocalDate since) {}

    /** A tie to another case. */
    public record Link(Tie tie, String caseId) {}

    /** How two cases hang together. */
    public enum Tie {
        /** This case goes on in that one. */
        MERGED_INTO,
        /** That case goes on in this one. */
        LEADS,
        /** The report that came in the same submission (SAMR Order 121 article 9). */
        SUBMITTED_WITH,
        /** The report of a breach that came to light in this case (SAMR Order 121 article 27). */
        BREACH_CLUE
    }
}
