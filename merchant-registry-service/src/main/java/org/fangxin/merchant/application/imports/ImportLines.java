package org.fangxin.merchant.application.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.application.odr.TakePartInOdr;
import org.fangxin.merchant.application.registry.StateMerchant;
import org.fangxin.merchant.domain.Fault;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.Statement;
import org.fangxin.merchant.domain.imports.ImportJob;
import org.fangxin.merchant.domain.imports.LineParser;
import org.fangxin.merchant.domain.imports.LineResult;
import org.fangxin.merchant.domain.imports.LineStatus;
import org.fangxin.merchant.domain.imports.RawLine;
import org.fangxin.merchant.domain.stating.Reading;
import org.fangxin.merchant.domain.stating.StatementReader;

/** Works lines off, one after the other; a bad line is refused and never stops the others. */
public final class ImportLines {
    private final LineParser parser;
    private final Merchants merchants;
    private final StateMerchant stateMerchant;
    private final TakePartInOdr takePartInOdr;

    public ImportLines(
            LineParser parser, Merchants merchants, StateMerchant stateMerchant, TakePartInOdr takePartInOdr) {
        this.parser = parser;
        this.merchants = merchants;
        this.stateMerchant = stateMerchant;
        this.takePartInOdr = takePartInOdr;
    }

    /** The results of some lines of a job, in their order. */
    List<LineResult> workOff(ImportJob job, List<RawLine> lines) {
        List<Reading> readings = lines.stream().map(this::read).toList();
        Map<UnifiedSocialCreditCode, Merchant> known = merchants.findAll(usccs(readings));
        Set<UnifiedSocialCreditCode> seen = new HashSet<>();
        List<LineResult> results = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            int number = lines.get(i).number();
            results.add(
                    switch (readings.get(i)) {
                        case Reading.Faulty faulty ->
                            LineResult.rejected(number, faulty.ref(), faulty.uscc(), faulty.faults());
                        case Reading.Stated(Statement statement) -> {
                            boolean first = seen.add(statement.uscc());
                            yield take(job, number, statement, first ? known.get(statement.uscc()) : null, first);
                        }
                    });
        }
        return results;
    }

    private LineResult take(
            ImportJob job,
            int number,
            Statement statement,
            @org.jspecify.annotations.Nullable Merchant known,
            boolean knowledgeIsFresh) {
        Optional<Fault> refusal = ImportRights.refusal(job, statement);
        if (refusal.isPresent()) {
            return LineResult.rejected(number, statement.ref(), statement.uscc().value(), List.of(refusal.get()));
        }
        Optional<Merchant> present = knowledgeIsFresh ? Optional.ofNullable(known) : merchants.find(statement.uscc());
        Origin origin = job.origin().atLine(number);
        StateMerchant.Outcome outcome = stateMerchant.take(statement, origin, present);
        Boolean odr = statement.odr();
        Optional<Long> changed =
                odr == null ? Optional.empty() : takePartInOdr.state(statement.uscc(), odr, job.origin());
        return changed.filter(revision -> outcome instanceof StateMerchant.Outcome.Unchanged)
                .map(revision -> result(number, statement, LineStatus.UPDATED, revision, List.of()))
                .orElseGet(() -> result(number, statement, outcome));
    }

    private static LineResult result(int number, Statement statement, StateMerchant.Outcome outcome) {
        return switch (outcome) {
            case StateMerchant.Outcome.Registered() -> result(number, statement, LineStatus.CREATED, 1, List.of());
            case StateMerchant.Outcome.Updated(long revision) ->
                result(number, statement, LineStatus.UPDATED, revision, List.of());
            case StateMerchant.Outcome.Unchanged(long revision) ->
                result(number, statement, LineStatus.UNCHANGED, revision, List.of());
            case StateMerchant.Outcome.Superseded(long revision) ->
                result(number, statement, LineStatus.UNCHANGED, revision, List.of(Fault.at("", "superseded")));
        };
    }

    private Reading read(RawLine line) {
        Fault unreadable = line.fault();
        String text = line.text();
        if (unreadable != null || text == null) {
            return new Reading.Faulty(
                    null, null, List.of(unreadable == null ? Fault.at("", "empty-line") : unreadable));
        }
        return switch (parser.parse(text)) {
            case LineParser.Parsed.Object(Map<String, ?> fields) -> StatementReader.read(fields);
            case LineParser.Parsed.Broken(Fault fault) -> new Reading.Faulty(null, null, List.of(fault));
        };
    }

    private static Set<UnifiedSocialCreditCode> usccs(List<Reading> readings) {
        Set<UnifiedSocialCreditCode> usccs = new HashSet<>();
        for (Reading reading : readings) {
            if (reading instanceof Reading.Stated(Statement statement)) {
                usccs.add(statement.uscc());
            }
        }
        return usccs;
    }

    private static LineResult result(
            int number, Statement statement, LineStatus status, long revision, List<Fault> notes) {
        return new LineResult(number, statement.ref(), statement.uscc().value(), status, revision, notes);
    }
}
