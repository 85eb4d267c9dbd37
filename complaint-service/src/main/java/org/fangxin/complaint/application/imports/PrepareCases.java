package org.fangxin.complaint.application.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.fangxin.complaint.application.IdentifyRespondent;
import org.fangxin.complaint.application.takeover.ComplaintRetelling;
import org.fangxin.complaint.application.takeover.PastComplaint;
import org.fangxin.complaint.application.takeover.PastReport;
import org.fangxin.complaint.application.takeover.ReportRetelling;
import org.fangxin.complaint.application.takeover.Retold;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.filing.Takeover;
import org.fangxin.complaint.domain.merchant.Merchant;
import org.fangxin.complaint.domain.merchant.MerchantDirectory;
import org.fangxin.complaint.domain.report.ReportMove;
import org.fangxin.complaint.domain.report.ReportStep;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.imports.ImportJob;

/** Turns a line that was read into a case that can be added; used by several threads at once. */
final class PrepareCases {
    private static final int CITY_PREFIX = 4;

    private final ImportJob job;
    private final IdentifyRespondent respondents;
    private final Numbering numbers;
    private final Occasion now;
    private final ZoneId zone;

    PrepareCases(
            ImportJob job,
            Map<UnifiedSocialCreditCode, Merchant> merchants,
            Numbering numbers,
            Occasion now,
            ZoneId zone) {
        this.job = job;
        this.respondents = new IdentifyRespondent(uscc -> {
            Merchant known = merchants.get(uscc);
            return known == null ? new MerchantDirectory.Answer.Unknown() : new MerchantDirectory.Answer.Found(known);
        });
        this.numbers = numbers;
        this.now = now;
        this.zone = zone;
    }

    Prepared prepare(int number, String text, CaseLine line) {
        return switch (respondents.identify(line.accused())) {
            case IdentifyRespondent.Answer.Identified identified ->
                covered(identified.respondent().district())
                        ? prepare(number, text, line, identified.respondent())
                        : faulty(
                                line,
                                Fault.at(
                                        "/respondent/district",
                                        "outside-own-districts",
                                        identified.respondent().district()));
            case IdentifyRespondent.Answer.Unknown unknown ->
                faulty(line, Fault.at("/respondent/uscc", "merchant-unknown"));
            case IdentifyRespondent.Answer.Unavailable unavailable ->
                throw new IllegalStateException("copies of merchants are always there");
        };
    }

    private Prepared prepare(int number, String text, CaseLine line, Respondent respondent) {
        Takeover takeover = new Takeover(line.externalNo(), job.id() + "/" + number, digest(text));
        return switch (line) {
            case CaseLine.OfComplaint complaint -> {
                PastComplaint past = complaint.past(respondent, takeover, job.submitter());
                ComplaintId id =
                        new ComplaintId(takeover.id("complaint", past.filing().receivedAt()));
                int year = past.filing().receivedOn().getYear();
                yield switch (ComplaintRetelling.retell(
                        past, id, numbers.complaints().next(year), now, zone)) {
                    case Retold.Sound<Move.Made, Step<?>> sound ->
                        new Prepared.Complained(takeover, sound.made(), sound.course());
                    case Retold.Flawed<Move.Made, Step<?>> flawed -> faulty(line, Flaws.fault(flawed.flaw()));
                };
            }
            case CaseLine.OfReport report -> {
                PastReport past = report.past(respondent, takeover, job.submitter());
                String id = takeover.id("report", past.filing().receivedAt());
                int year = past.filing().receivedOn().getYear();
                yield switch (ReportRetelling.retell(past, id, numbers.reports().next(year), now, zone)) {
                    case Retold.Sound<ReportMove.Made, ReportStep> sound ->
                        new Prepared.Reported(
                                takeover, new PastCases.PastReported(sound.made(), past.reporter()), sound.course());
                    case Retold.Flawed<ReportMove.Made, ReportStep> flawed -> faulty(line, Flaws.fault(flawed.flaw()));
                };
            }
        };
    }

    private boolean covered(String district) {
        return job.districts().contains(district)
                || job.districts().contains(district.substring(0, CITY_PREFIX) + "00");
    }

    private static Prepared faulty(CaseLine line, Fault fault) {
        return new Prepared.Faulty(line.externalNo(), List.of(fault));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
