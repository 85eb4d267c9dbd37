package org.fangxin.complaint.application;

import java.time.Duration;
import java.util.Objects;
import org.fangxin.complaint.domain.Actor;
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
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.platform.time.IdSource;

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
            case IdentifyRespondent.Answer.Identified identified -> file(command, identified.respondent());
            case IdentifyRespondent.Answer.Unknown unknown -> new Outcome.MerchantUnknown();
            case IdentifyRespondent.Answer.Unavailable unavailable ->
                new Outcome.RegistryUnavailable(unavailable.retryAfter());
        };
    }

    private Outcome file(Command command, Respondent respondent) {
        if (command.by() instanceof Actor.Officer officer && !officer.covers(respondent.district())) {
            return new Outcome.OutsideOwnDistricts(respondent.district());
        }
        Party as = command.by() instanceof Actor.Officer ? Party.OFFICER : Party.COMPLAINANT;
        Occasion occasion = occasions.now(as, command.by().userId());
        Filing filing = new Filing(
                command.by() instanceof Actor.Consumer consumer ? consumer.userId() : null,
                occasion.at(),
                occasion.today(),
                command.channel(),
                command.complainant(),
                respondent,
                command.grievance(),
                command.consents(),
                command.requestKey());
        Move.Made filed = Complaint.file(
                new ComplaintId(ids.next()), numbers.next(occasion.today().getYear()), filing, occasion);
        if (complaints.add(filed.complaint(), filed.event())) {
            return new Outcome.Filed(new Held(filed.complaint(), 1), as);
        }
        return new Outcome.Filed(complaints.filedBy(command.requestKey()).orElseThrow(), as);
    }

    /**
     * What is filed by whom.
     *
     * @param by the consumer, or the officer who takes it down for somebody
     * @param channel code list {@code channels}
     * @param requestKey names the request
     */
    public record Command(
            Actor by,
            String channel,
            Complainant complainant,
            IdentifyRespondent.Accused accused,
            Grievance grievance,
            Consents consents,
            String requestKey) {
        public Command {
            if (by instanceof Actor.Merchant) {
                throw new IllegalArgumentException("a business does not complain as a consumer");
            }
            Objects.requireNonNull(requestKey);
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
