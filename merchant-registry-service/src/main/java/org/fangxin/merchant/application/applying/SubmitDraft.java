package org.fangxin.merchant.application.applying;

import java.util.List;
import java.util.Optional;
import org.fangxin.merchant.application.applying.KeepDrafts.Target;
import org.fangxin.merchant.domain.application.Actor;
import org.fangxin.merchant.domain.application.Applications;
import org.fangxin.merchant.domain.application.Draft;
import org.fangxin.merchant.domain.application.Drafts;
import org.fangxin.platform.imports.Fault;

/**
 * Makes an application of a draft: first the application, then the draft goes. Whoever repeats it, after a crash between
 * the two or because the answer was lost, gets the same application.
 */
public final class SubmitDraft {
    private final KeepDrafts keepDrafts;
    private final Drafts drafts;
    private final Applications applications;
    private final SubmitApplication submitApplication;

    public SubmitDraft(
            KeepDrafts keepDrafts, Drafts drafts, Applications applications, SubmitApplication submitApplication) {
        this.keepDrafts = keepDrafts;
        this.drafts = drafts;
        this.applications = applications;
        this.submitApplication = submitApplication;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It was submitted, as an application without a draft would have been. */
        record Attempted(SubmitApplication.Outcome outcome) implements Outcome {}

        /** The merchant has no such draft, and none became an application. */
        record NotFound() implements Outcome {}

        /** The draft has another version than its submission is based on. */
        record Stale(long current) implements Outcome {}
    }

    /** Submits it. */
    public Outcome submit(Target target, Actor actor) {
        String requestKey = "draft/" + target.id();
        Optional<Applications.Held> before = applications
                .submittedBy(requestKey)
                .filter(held -> held.application().uscc().equals(target.uscc()));
        if (before.isPresent()) {
            drafts.remove(target.id());
            return new Outcome.Attempted(new SubmitApplication.Outcome.Submitted(before.get()));
        }
        Optional<Drafts.Held> found = keepDrafts.find(target.uscc(), target.id());
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        Drafts.Held present = found.get();
        if (!target.expected().test(present.version())) {
            return new Outcome.Stale(present.version());
        }
        SubmitApplication.Outcome outcome = submit(present.draft(), actor, requestKey);
        if (outcome instanceof SubmitApplication.Outcome.Submitted) {
            drafts.remove(target.id());
        }
        return new Outcome.Attempted(outcome);
    }

    private SubmitApplication.Outcome submit(Draft draft, Actor actor, String requestKey) {
        List<Fault> unscored = draft.content().unscored();
        return unscored.isEmpty()
                ? submitApplication.submit(new SubmitApplication.Command(
                        draft.uscc(),
                        draft.kind(),
                        draft.content().scored(),
                        draft.content().documents(),
                        actor,
                        requestKey))
                : new SubmitApplication.Outcome.Faulty(unscored);
    }
}
