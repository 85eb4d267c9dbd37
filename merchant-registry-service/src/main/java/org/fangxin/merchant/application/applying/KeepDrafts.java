package org.fangxin.merchant.application.applying;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.application.Applications;
import org.fangxin.merchant.domain.application.Checklist;
import org.fangxin.merchant.domain.application.Draft;
import org.fangxin.merchant.domain.application.Draft.Content;
import org.fangxin.merchant.domain.application.DraftPeriod;
import org.fangxin.merchant.domain.application.Drafts;
import org.fangxin.merchant.domain.application.Drafts.Held;
import org.fangxin.platform.imports.Fault;

/** Keeps what merchants write of applications before they submit them. */
public final class KeepDrafts {
    private final Drafts drafts;
    private final Merchants merchants;
    private final Applications applications;
    private final Admission admission;
    private final Keeping keeping;

    public KeepDrafts(
            Drafts drafts, Merchants merchants, Applications applications, Admission admission, Keeping keeping) {
        this.drafts = drafts;
        this.merchants = merchants;
        this.applications = applications;
        this.admission = admission;
        this.keeping = keeping;
    }

    /** How long drafts are kept, and where times and ids come from. */
    public record Keeping(DraftPeriod period, SubmitApplication.Moments moments) {}

    /** Whose draft, which one, and on which version of it a change rests. */
    public record Target(UnifiedSocialCreditCode uscc, String id, LongPredicate expected) {}

    /** What became of it. */
    public sealed interface Outcome {
        /** It is kept so. */
        record Kept(Held held) implements Outcome {}

        /** It is gone. */
        record Discarded() implements Outcome {}

        /** Nobody registered the merchant. */
        record NotRegistered() implements Outcome {}

        /** The merchant's city does not award this kind. */
        record KindNotAwarded(String kind) implements Outcome {}

        /** Answers do not fit the checklist. */
        record Faulty(List<Fault> faults) implements Outcome {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }

        /** The merchant has a draft for the kind. */
        record StartedAlready(String draftId) implements Outcome {}

        /** The merchant has no such draft (any more). */
        record NotFound() implements Outcome {}

        /** The draft has another version than the change is based on. */
        record Stale(long current) implements Outcome {}
    }

    /**
     * Starts a draft with what there is.
     *
     * @param requestKey names the request, so that its repetition finds what it started
     */
    public Outcome start(UnifiedSocialCreditCode uscc, String kind, Content content, String requestKey) {
        Optional<Merchant> merchant = merchants.find(uscc);
        if (merchant.isEmpty()) {
            return new Outcome.NotRegistered();
        }
        Optional<Checklist> checklist = admission.checklist(merchant.get(), kind);
        if (checklist.isEmpty()) {
            return new Outcome.KindNotAwarded(kind);
        }
        List<Fault> faults = checklist.get().faults(content.scored());
        return faults.isEmpty() ? add(uscc, kind, content, requestKey) : new Outcome.Faulty(faults);
    }

    private Outcome add(UnifiedSocialCreditCode uscc, String kind, Content content, String requestKey) {
        Instant now = keeping.moments().time().now();
        LocalDate today = keeping.moments().time().on(now);
        Draft draft = new Draft(
                keeping.moments().ids().next(),
                uscc,
                kind,
                content,
                now,
                now,
                keeping.period().lastDay(today));
        while (!drafts.add(draft, requestKey)) {
            Optional<Held> other = drafts.of(uscc, kind);
            if (other.filter(held -> !held.draft().isOverOn(today)).isPresent()) {
                Held held = other.get();
                return held.requestKey().equals(requestKey)
                        ? new Outcome.Kept(held)
                        : new Outcome.StartedAlready(held.draft().id());
            }
            other.ifPresent(drafts::remove);
        }
        return new Outcome.Kept(new Held(draft, 1, requestKey));
    }

    /** Puts other answers and documents in place of those of a draft, which is kept longer then. */
    public Outcome change(Target target, Content content) {
        Optional<Held> found = find(target.uscc(), target.id());
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        Held present = found.get();
        if (!target.expected().test(present.version())) {
            return new Outcome.Stale(present.version());
        }
        List<Fault> faults = merchants
                .find(target.uscc())
                .flatMap(merchant ->
                        admission.checklist(merchant, present.draft().kind()))
                .map(checklist -> checklist.faults(content.scored()))
                .orElse(List.of());
        if (!faults.isEmpty()) {
            return new Outcome.Faulty(faults);
        }
        Instant now = keeping.moments().time().now();
        Draft next =
                present.draft().changed(content, now, keeping.moments().time().on(now), keeping.period());
        return drafts.replace(present, next)
                ? new Outcome.Kept(new Held(next, present.version() + 1, present.requestKey()))
                : new Outcome.Stale(present.version() + 1);
    }

    /** Discards a draft. */
    public Outcome discard(Target target) {
        Optional<Held> found = find(target.uscc(), target.id());
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        Held present = found.get();
        if (!target.expected().test(present.version())) {
            return new Outcome.Stale(present.version());
        }
        return drafts.remove(present) ? new Outcome.Discarded() : new Outcome.Stale(present.version() + 1);
    }

    /** A merchant's draft. */
    public Optional<Held> find(UnifiedSocialCreditCode uscc, String id) {
        LocalDate today = keeping.moments().time().today();
        return drafts.find(uscc, id).filter(held -> !held.draft().isOverOn(today));
    }

    /** A merchant's drafts, in the order of their kinds. */
    public List<Held> all(UnifiedSocialCreditCode uscc) {
        LocalDate today = keeping.moments().time().today();
        return drafts.all(uscc).stream()
                .filter(held -> !held.draft().isOverOn(today))
                .toList();
    }

    /** What keeps a draft from being submitted now: all that the submission would find, and each at its place. */
    public List<Fault> missing(Draft draft) {
        Optional<Merchant> merchant = merchants.find(draft.uscc());
        Optional<Checklist> checklist = merchant.flatMap(found -> admission.checklist(found, draft.kind()));
        if (checklist.isEmpty()) {
            return List.of(Fault.at("/kind", "kind-not-awarded", draft.kind()));
        }
        List<Fault> missing = new ArrayList<>(draft.content().unscored());
        missing.addAll(admission
                .examine(
                        merchant.get(),
                        checklist.get(),
                        draft.content().scored(),
                        draft.content().documents())
                .all());
        applications
                .openOf(draft.uscc(), draft.kind())
                .ifPresent(open -> missing.add(
                        Fault.at("/kind", "application-open", open.application().id())));
        return missing;
    }

    /** Removes drafts that were left alone for too long. */
    public void dropOver() {
        drafts.dropOver(keeping.moments().time().today());
    }
}
