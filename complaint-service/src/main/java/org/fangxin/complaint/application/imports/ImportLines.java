package org.fangxin.complaint.application.imports;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fangxin.complaint.application.Occasions;
import org.fangxin.complaint.application.imports.CaseLineReader.Reading;
import org.fangxin.complaint.application.imports.ContinueCases.Continued;
import org.fangxin.complaint.application.imports.PastCases.Known;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.filing.Takeover;
import org.fangxin.complaint.domain.imports.CaseLineResult;
import org.fangxin.complaint.domain.merchant.Merchant;
import org.fangxin.complaint.domain.merchant.MerchantBatch;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.imports.ImportJob;
import org.fangxin.platform.imports.LineStatus;
import org.fangxin.platform.imports.LineWorker;
import org.fangxin.platform.imports.RawLine;
import org.jspecify.annotations.Nullable;

/**
 * Works lines off, many at a time: they are read and told side by side, then added in one write a kind. A bad line is
 * refused and never stops the others.
 */
public final class ImportLines implements LineWorker<CaseLineResult> {
    private final CaseLineReader reader;
    private final KnownMerchants merchants;
    private final PastCases cases;
    private final Numbering numbers;
    private final ContinueCases continueCases;
    private final Occasions occasions;

    public ImportLines(
            CaseLineReader reader,
            KnownMerchants merchants,
            PastCases cases,
            ContinueCases continueCases,
            Numbering numbers,
            Occasions occasions) {
        this.reader = reader;
        this.merchants = merchants;
        this.cases = cases;
        this.numbers = numbers;
        this.continueCases = continueCases;
        this.occasions = occasions;
    }

    @Override
    public Outcome<CaseLineResult> workOff(ImportJob job, List<RawLine> lines) {
        List<Reading> readings = lines.parallelStream().map(this::read).toList();
        return switch (merchants.of(readings)) {
            case MerchantBatch.Finding.Known known ->
                new Outcome.Done<>(workOff(job, lines, readings, known.merchants()));
            case MerchantBatch.Finding.Unavailable away -> new Outcome.Waiting<>(away.retryAfter());
        };
    }

    private List<CaseLineResult> workOff(
            ImportJob job, List<RawLine> lines, List<Reading> readings, Map<UnifiedSocialCreditCode, Merchant> known) {
        Occasion now = occasions.now(Party.OFFICER, job.submitter());
        ZoneId zone = occasions.time().zone();
        PrepareCases preparing = new PrepareCases(job, known, numbers, now, zone);
        List<Prepared> prepared = IntStream.range(0, lines.size())
                .parallel()
                .mapToObj(i -> prepare(preparing, lines.get(i), readings.get(i)))
                .toList();
        prepared = OwnCases.among(prepared, cases);
        Map<Prepared, Known> there = new IdentityHashMap<>();
        Set<Prepared> added = add(prepared, there);
        List<CaseLineResult> results = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            results.add(result(lines.get(i).number(), prepared.get(i), added, there));
        }
        return results;
    }

    private Reading read(RawLine line) {
        String text = line.text();
        Fault fault = line.fault();
        if (text == null) {
            return new Reading.Faulty(null, List.of(fault == null ? Fault.at("", "empty-line") : fault));
        }
        return reader.read(text);
    }

    private static Prepared prepare(PrepareCases preparing, RawLine line, Reading reading) {
        return switch (reading) {
            case Reading.Faulty faulty -> new Prepared.Faulty(faulty.externalNo(), faulty.faults());
            case Reading.Readable readable ->
                preparing.prepare(line.number(), String.valueOf(line.text()), readable.line());
        };
    }

    /** Adds the first line of each number; gives those that were added, and finds what holds the numbers of the others. */
    private Set<Prepared> add(List<Prepared> prepared, Map<Prepared, Known> there) {
        Map<String, Prepared.Complained> complaints = new LinkedHashMap<>();
        Map<String, Prepared.Reported> reports = new LinkedHashMap<>();
        for (Prepared each : prepared) {
            switch (each) {
                case Prepared.Complained complained ->
                    complaints.putIfAbsent(complained.takeover().externalNo(), complained);
                case Prepared.Reported reported ->
                    reports.putIfAbsent(reported.takeover().externalNo(), reported);
                case Prepared.Faulty faulty -> {}
                case Prepared.AtHome home -> {}
            }
        }
        Set<String> taken = new HashSet<>();
        taken.addAll(cases.addComplaints(
                complaints.values().stream().map(Prepared.Complained::made).toList()));
        taken.addAll(cases.addReports(
                reports.values().stream().map(Prepared.Reported::reported).toList()));
        Set<Prepared> added = Collections.newSetFromMap(new IdentityHashMap<>());
        complaints.values().stream()
                .filter(each -> !taken.contains(each.made().complaint().id().value()))
                .forEach(added::add);
        reports.values().stream()
                .filter(each -> !taken.contains(each.reported().made().report().id()))
                .forEach(added::add);
        List<Prepared> others =
                prepared.stream().filter(each -> !added.contains(each)).toList();
        find(others, Prepared.Complained.class, Prepared.Complained::takeover, cases::complaints, there);
        find(others, Prepared.Reported.class, Prepared.Reported::takeover, cases::reports, there);
        return added;
    }

    private static <P extends Prepared> void find(
            List<Prepared> others,
            Class<P> kind,
            Function<P, Takeover> takeover,
            Function<Collection<String>, Map<String, Known>> lookUp,
            Map<Prepared, Known> there) {
        List<P> wanted =
                others.stream().filter(kind::isInstance).map(kind::cast).toList();
        if (wanted.isEmpty()) {
            return;
        }
        Map<String, Known> known = lookUp.apply(
                wanted.stream().map(takeover).map(Takeover::externalNo).collect(Collectors.toSet()));
        for (P each : wanted) {
            Known found = known.get(takeover.apply(each).externalNo());
            if (found != null) {
                there.put(each, found);
            }
        }
    }

    private CaseLineResult result(int line, Prepared prepared, Set<Prepared> added, Map<Prepared, Known> there) {
        return switch (prepared) {
            case Prepared.Faulty faulty -> CaseLineResult.rejected(line, faulty.externalNo(), faulty.faults());
            case Prepared.AtHome home ->
                new CaseLineResult(
                        line, home.externalNo(), home.externalNo(), home.number(), LineStatus.UNCHANGED, List.of());
            case Prepared.Complained complained ->
                added.contains(complained)
                        ? created(
                                line,
                                complained.takeover(),
                                complained.made().complaint().id().value(),
                                complained.made().complaint().trackingNumber().toString())
                        : known(
                                line,
                                complained.takeover(),
                                there.get(complained),
                                known -> continueCases.complaint(known.caseId(), complained));
            case Prepared.Reported reported ->
                added.contains(reported)
                        ? created(
                                line,
                                reported.takeover(),
                                reported.reported().made().report().id(),
                                reported.reported().made().report().number().toString())
                        : known(
                                line,
                                reported.takeover(),
                                there.get(reported),
                                known -> continueCases.report(known.caseId(), reported));
        };
    }

    private static CaseLineResult created(int line, Takeover takeover, String caseId, String number) {
        return new CaseLineResult(line, takeover.externalNo(), caseId, number, LineStatus.CREATED, List.of());
    }

    private static CaseLineResult known(
            int line, Takeover takeover, @Nullable Known known, Function<Known, Continued> goOn) {
        if (known == null) {
            return CaseLineResult.rejected(
                    line, takeover.externalNo(), List.of(Fault.at("/externalNo", "external-no-differs")));
        }
        if (known.takeover().digest().equals(takeover.digest())) {
            return there(line, takeover, known, status(known.takeover(), takeover));
        }
        return switch (goOn.apply(known)) {
            case Continued.Moved moved -> there(line, takeover, known, LineStatus.UPDATED);
            case Continued.Already already -> there(line, takeover, known, LineStatus.UNCHANGED);
            case Continued.Refused refused ->
                CaseLineResult.rejected(line, takeover.externalNo(), List.of(refused.why()));
        };
    }

    /** A worker that died may have added or continued the case for this very line. */
    private static LineStatus status(Takeover kept, Takeover line) {
        if (kept.broughtBy(line)) {
            return LineStatus.CREATED;
        }
        return kept.continuedBy(line) ? LineStatus.UPDATED : LineStatus.UNCHANGED;
    }

    private static CaseLineResult there(int line, Takeover takeover, Known known, LineStatus status) {
        return new CaseLineResult(line, takeover.externalNo(), known.caseId(), known.number(), status, List.of());
    }
}
