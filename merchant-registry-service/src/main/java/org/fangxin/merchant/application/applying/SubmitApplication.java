package org.fangxin.merchant.application.applying;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.application.Actor;
import org.fangxin.merchant.domain.application.Answer;
import org.fangxin.merchant.domain.application.Application;
import org.fangxin.merchant.domain.application.ApplicationMove;
import org.fangxin.merchant.domain.application.ApplicationState;
import org.fangxin.merchant.domain.application.Applications;
import org.fangxin.merchant.domain.application.Applications.Held;
import org.fangxin.merchant.domain.application.Checklist;
import org.fangxin.merchant.domain.application.DocumentReference;
import org.fangxin.merchant.domain.application.Stop;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;

/** Takes in a merchant's application for a designation, if its record and its own score allow one. */
public final class SubmitApplication {
    private final Applications applications;
    private final Merchants merchants;
    private final Admission admission;
    private final Moments moments;

    public SubmitApplication(Applications applications, Merchants merchants, Admission admission, Moments moments) {
        this.applications = applications;
        this.merchants = merchants;
        this.admission = admission;
        this.moments = moments;
    }

    /** Where times and ids come from. */
    public record Moments(CityTime time, IdSource ids) {}

    /**
     * What is applied for.
     *
     * @param requestKey names the request, so that its repetition finds what it submitted
     */
    public record Command(
            UnifiedSocialCreditCode uscc,
            String kind,
            List<Answer> answers,
            List<DocumentReference> documents,
            Actor actor,
            String requestKey) {
        public Command {
            answers = List.copyOf(answers);
            documents = List.copyOf(documents);
        }
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** It is submitted, now or by the same request before. */
        record Submitted(Held held) implements Outcome {}

        /** Nobody registered the merchant. */
        record NotRegistered(UnifiedSocialCreditCode uscc) implements Outcome {}

        /** The merchant's city does not award this kind. */
        record KindNotAwarded(String kind) implements Outcome {}

        /** The answers do not fit the checklist. */
        record Faulty(List<Fault> faults) implements Outcome {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }

        /** The checklist is not met by the applicant's own account, or documents are missing. */
        record Insufficient(List<Fault> lacking) implements Outcome {
            public Insufficient {
                lacking = List.copyOf(lacking);
            }
        }

        /** The merchant's record stops it. */
        record Stopped(List<Stop> stops) implements Outcome {
            public Stopped {
                stops = List.copyOf(stops);
            }
        }

        /** The merchant holds the kind already. */
        record HeldAlready() implements Outcome {}

        /** The merchant has another application for the kind that is not over. */
        record OpenAlready(String applicationId) implements Outcome {}
    }

    /** Submits it. */
    public Outcome submit(Command command) {
        Optional<Held> before = applications.submittedBy(command.requestKey());
        if (before.isPresent()) {
            return new Outcome.Submitted(before.get());
        }
        Optional<Merchant> merchant = merchants.find(command.uscc());
        if (merchant.isEmpty()) {
            return new Outcome.NotRegistered(command.uscc());
        }
        return admission
                .checklist(merchant.get(), command.kind())
                .map(checklist -> submit(command, merchant.get(), checklist))
                .orElseGet(() -> new Outcome.KindNotAwarded(command.kind()));
    }

    private Outcome submit(Command command, Merchant merchant, Checklist checklist) {
        Admission.Findings found = admission.examine(merchant, checklist, command.answers(), command.documents());
        if (!found.faults().isEmpty()) {
            return new Outcome.Faulty(found.faults());
        }
        if (!found.lacking().isEmpty()) {
            return new Outcome.Insufficient(found.lacking());
        }
        if (!found.stops().isEmpty()) {
            return new Outcome.Stopped(found.stops());
        }
        return found.held()
                ? new Outcome.HeldAlready()
                : add(command, merchant, checklist, moments.time().now());
    }

    private Outcome add(Command command, Merchant merchant, Checklist checklist, Instant now) {
        Application blank = new Application(
                moments.ids().next(),
                merchant.uscc(),
                merchant.entry().name(),
                merchant.entry().district(),
                command.kind(),
                checklist.programme().version(),
                command.actor(),
                command.answers(),
                command.documents(),
                new ApplicationState.CountyReview(),
                List.of(),
                List.of(),
                List.of());
        ApplicationMove.Made made =
                Application.submitted(blank, now, moments.time().on(now));
        if (applications.add(made.application(), made.event(), command.requestKey())) {
            return new Outcome.Submitted(new Held(made.application(), 1, command.requestKey()));
        }
        Optional<Outcome> same = applications.submittedBy(command.requestKey()).map(Outcome.Submitted::new);
        return same.or(() -> applications
                        .openOf(merchant.uscc(), command.kind())
                        .map(open -> new Outcome.OpenAlready(open.application().id())))
                .orElseGet(() -> submit(command));
    }
}
