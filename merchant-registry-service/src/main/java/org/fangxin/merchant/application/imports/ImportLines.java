package org.fangxin.merchant.application.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.application.odr.TakePartInOdr;
import org.fangxin.merchant.application.person.KeepPersons;
import org.fangxin.merchant.application.registry.StateMerchant;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.Statement;
import org.fangxin.merchant.domain.imports.LineParser;
import org.fangxin.merchant.domain.imports.MerchantLineResult;
import org.fangxin.merchant.domain.stating.Reading;
import org.fangxin.merchant.domain.stating.StatementReader;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.imports.ImportJob;
import org.fangxin.platform.imports.LineStatus;
import org.fangxin.platform.imports.LineWorker;
import org.fangxin.platform.imports.RawLine;

/**
 * Works lines off; a bad line is refused and never stops the others. The first line about each merchant goes into one
 * change of many, those that say something about the same merchant again follow one by one, in their order.
 */
public final class ImportLines implements LineWorker<MerchantLineResult> {
    private final LineParser parser;
    private final Merchants merchants;
    private final StateMerchant stateMerchant;
    private final Besides besides;

    public ImportLines(LineParser parser, Merchants merchants, StateMerchant stateMerchant, Besides besides) {
        this.parser = parser;
        this.merchants = merchants;
        this.stateMerchant = stateMerchant;
        this.besides = besides;
    }

    /** What takes in the parts of a line that are kept apart from the record. */
    public record Besides(TakePartInOdr odr, KeepPersons persons) {}

    /** A statement and the line it was read from. */
    private record Stating(int number, Statement statement) {}

    @Override
    public Outcome<MerchantLineResult> workOff(ImportJob job, List<RawLine> lines) {
        // Lines are read beside each other: reading is most of the work here, and touches nothing.
        List<Reading> readings = lines.parallelStream().map(this::read).toList();
        Map<Integer, MerchantLineResult> results = new HashMap<>();
        List<Stating> statings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int number = lines.get(i).number();
            switch (readings.get(i)) {
                case Reading.Faulty faulty ->
                    results.put(
                            number, MerchantLineResult.rejected(number, faulty.ref(), faulty.uscc(), faulty.faults()));
                case Reading.Stated(Statement statement) ->
                    ImportRights.refusal(job, statement)
                            .ifPresentOrElse(
                                    refusal -> results.put(number, refused(number, statement, refusal)),
                                    () -> statings.add(new Stating(number, statement)));
            }
        }
        take(job, statings, results);
        return new Outcome.Done<>(
                lines.stream().map(line -> results.get(line.number())).toList());
    }

    private void take(ImportJob job, List<Stating> statings, Map<Integer, MerchantLineResult> results) {
        takeRecords(job, statings, results);
        Set<UnifiedSocialCreditCode> changed = besides.persons()
                .takeAll(statings.stream()
                        .map(stating -> new KeepPersons.Stated(stating.statement(), Origin.line(job, stating.number())))
                        .toList());
        for (Stating stating : statings) {
            if (changed.contains(stating.statement().uscc())) {
                results.computeIfPresent(stating.number(), (number, result) -> result.withPersonsChanged());
            }
        }
    }

    private void takeRecords(ImportJob job, List<Stating> statings, Map<Integer, MerchantLineResult> results) {
        Set<UnifiedSocialCreditCode> seen = new HashSet<>();
        Map<Boolean, List<Stating>> firstOrNot = statings.stream()
                .collect(Collectors.partitioningBy(
                        stating -> seen.add(stating.statement().uscc())));
        List<Stating> firsts = firstOrNot.getOrDefault(true, List.of());
        Map<UnifiedSocialCreditCode, Merchant> known = merchants.findAll(seen);
        List<StateMerchant.Outcome> outcomes = stateMerchant.takeAll(firsts.stream()
                .map(first -> new StateMerchant.Stated(
                        first.statement(),
                        Origin.line(job, first.number()),
                        Optional.ofNullable(known.get(first.statement().uscc()))))
                .toList());
        IntStream.range(0, firsts.size())
                .forEach(i -> results.put(firsts.get(i).number(), withOdr(job, firsts.get(i), outcomes.get(i))));
        for (Stating again : firstOrNot.getOrDefault(false, List.of())) {
            Statement statement = again.statement();
            StateMerchant.Outcome outcome =
                    stateMerchant.take(statement, Origin.line(job, again.number()), merchants.find(statement.uscc()));
            results.put(again.number(), withOdr(job, again, outcome));
        }
    }

    private MerchantLineResult withOdr(ImportJob job, Stating stating, StateMerchant.Outcome outcome) {
        Statement statement = stating.statement();
        Boolean odr = statement.odr();
        Optional<Long> changed =
                odr == null ? Optional.empty() : besides.odr().state(statement.uscc(), odr, Origin.line(job, 0));
        return changed.filter(revision -> outcome instanceof StateMerchant.Outcome.Unchanged)
                .map(revision -> result(stating, LineStatus.UPDATED, revision, List.of()))
                .orElseGet(() -> result(stating, outcome));
    }

    private static MerchantLineResult result(Stating stating, StateMerchant.Outcome outcome) {
        return switch (outcome) {
            case StateMerchant.Outcome.Registered() -> result(stating, LineStatus.CREATED, 1, List.of());
            case StateMerchant.Outcome.Updated(long revision) ->
                result(stating, LineStatus.UPDATED, revision, List.of());
            case StateMerchant.Outcome.Unchanged(long revision) ->
                result(stating, LineStatus.UNCHANGED, revision, List.of());
            case StateMerchant.Outcome.Superseded(long revision) ->
                result(stating, LineStatus.UNCHANGED, revision, List.of(Fault.at("", "superseded")));
        };
    }

    private static MerchantLineResult result(Stating stating, LineStatus status, long revision, List<Fault> notes) {
        Statement statement = stating.statement();
        return new MerchantLineResult(
                stating.number(), statement.ref(), statement.uscc().value(), status, revision, notes);
    }

    private static MerchantLineResult refused(int number, Statement statement, Fault refusal) {
        return MerchantLineResult.rejected(
                number, statement.ref(), statement.uscc().value(), List.of(refusal));
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
}
