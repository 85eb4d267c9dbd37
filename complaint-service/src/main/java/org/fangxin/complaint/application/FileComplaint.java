package org.fangxin.complaint.application;

import java.time.Duration;
import java.util.Objects;
import java.util.OptionalLong;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.ComplainantSide;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.TrackingNumbers;
import org.fangxin.complaint.domain.filing.Complainant;
import org.fangxin.complaint.domain.filing.Consents;
import org.fangxin.complaint.domain.filing.Filing;
import org.fangxin.complaint.domain.filing.Grievance;
import org.fangxin.complaint.domain.filing.Particulars;
import org.fangxin.complaint.domain.filing.Provenance;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.negotiation.OdrStart;
import org.fangxin.platform.time.IdSource;
import org.jspecify.annotations.Nullable;

/** Files a complaint, for a consumer or by an officer who takes it down; once per request, however often it is sent. */
public final class FileComplaint {
    private final Complaints complaints;
    private final IdentifyRespondent respondents;
    private final TrackingNumbers numbers;
    private final IdSource ids;
    private final Occasions occasions;

    public FileComplaint(
            Complaints complaints,
            IdentifyRespondent respondents,
            TrackingNumbers numbers,
            IdSource ids,
            Occasions occasions) {
        this.complaints = complaints;
        this.respondents = respondents;
        this.numbers = numbers;
        this.ids = ids;
        this.occasions = occasions;
    }

    /** Files it, or answers what is missing. */
    public Outcome file(Command command) {
        return switch (respondents.identify(command.accused())) {
            case IdentifyRespondent.Answer.Identified identified -> file(command, identified);
            case IdentifyRespondent.Answer.Unknown unknown -> new Outcome.MerchantUnknown();
            case IdentifyRespondent.Answer.Unavailable unavailable ->
                new Outcome.RegistryUnavailable(unavailable.retryAfter());
        };
    }

    private Outcome file(Command command, IdentifyRespondent.Answer.Identified identified) {
        Respondent respondent = identified.respondent();
        if (command.by() instanceof Actor.Officer officer && !officer.covers(respondent.district())) {
            return new Outcome.OutsideOwnDistricts(respondent.district());
        }
        Party as = command.as();
        Occasion occasion = occasions.now(as, command.by().userId());
        Filing filing = new Filing(
                command.owner(),
                occasion.at(),
                occasion.today(),
                command.channel(),
                command.complainant(),
                respondent,
                command.grievance(),
                command.consents(),
                command.odr() && identified.odr(),
                command.requestKey(),
                Provenance.NONE,
                command.particulars());
        Move.Made filed = Complaint.file(
                new ComplaintId(ids.next()),
                numbers.next(occasion.today().getYear()),
                filing,
                command.side(),
                occasion);
        Held held = complaints.add(filed.complaint(), filed.event())
                ? new Held(filed.complaint(), 1)
                : complaints.filedBy(command.requestKey()).orElseThrow();
        return new Outcome.Filed(odrStarted(held), as);
    }

    /** Hands the case to the business first if that was wanted; also for a request that died before it could. */
    private Held odrStarted(Held held) {
        boolean waiting = held.complaint().filing().odr() && held.version() == 1;
        if (!waiting) {
            return held;
        }
        Occasion occasion = occasions.now(Party.PLATFORM, new Actor.Platform().userId());
        if (held.complaint().take(new OdrStart(), occasion) instanceof Move.Made made) {
            OptionalLong version = complaints.replace(made.complaint(), held.version(), made.event());
            return version.isPresent()
                    ? new Held(made.complaint(), version.getAsLong())
                    : complaints.find(held.complaint().id()).orElse(held);
        }
        return held;
    }

    /**
     * What is filed by whom.
     *
     * @param by the consumer, or the officer or station that takes it down for somebody
     * @param channel code list {@code channels}
     * @param odr the business may try to settle it first
     * @param particulars what helps to handle it
     * @param side who stands beside the complainant: joint complainants, the agent who files, by whom it is taken down
     * @param requestKey names the request
     */
    public record Command(
            Actor by,
            String channel,
            Complainant complainant,
            IdentifyRespondent.Accused accused,
            Grievance grievance,
            Consents consents,
            boolean odr,
            Particulars particulars,
            ComplainantSide side,
            String requestKey) {
        /** What a complainant files alone and in person. */
        public Command(
                Actor by,
                String channel,
                Complainant complainant,
                IdentifyRespondent.Accused accused,
                Grievance grievance,
                Consents consents,
                boolean odr,
                Particulars particulars,
                String requestKey) {
            this(
                    by,
                    channel,
                    complainant,
                    accused,
                    grievance,
                    consents,
                    odr,
                    particulars,
                    ComplainantSide.ALONE,
                    requestKey);
        }

        public Command {
            if (by instanceof Actor.Merchant) {
                throw new IllegalArgumentException("a business does not complain as a consumer");
            }
            Objects.requireNonNull(requestKey);
        }

        /** The account of the complainant: an agent's or an officer's is not. */
        @Nullable
        String owner() {
            return by instanceof Actor.Consumer consumer && side.mandate() == null ? consumer.userId() : null;
        }

        Party as() {
            return switch (by) {
                case Actor.Officer officer -> Party.OFFICER;
                case Actor.Station station -> Party.STATION;
                default -> side.mandate() == null ? Party.COMPLAINANT : Party.AGENT;
            };
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is filed, now or by an earlier try of the same request. */
        record Filed(Held held, Party as) implements Outcome {}

        /** Only a code was given, and the registry does not know it. */
        record MerchantUnknown() implements Outcome {}

        /** Only a code was given, and the registry cannot be asked now. */
        record RegistryUnavailable(Duration retryAfter) implements Outcome {}

        /** An officer can take down complaints for the own districts only. */
        record OutsideOwnDistricts(String district) implements Outcome {}
    }
}
