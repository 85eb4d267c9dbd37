package org.fangxin.merchant.domain.stating;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.station.LedgerKind;
import org.fangxin.merchant.domain.station.LedgerOutcome;
import org.fangxin.merchant.domain.station.Matter;
import org.fangxin.merchant.domain.station.Visitor;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.personal.PersonalKind;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/** Reads entries of ledgers and their outcomes. */
public final class LedgerReader {
    private static final int TEXT = 2_000;
    private static final List<String> KINDS = List.of("DISPUTE", "CONSULTATION");

    private LedgerReader() {}

    /** What is written down when somebody comes. */
    public record Line(LedgerKind kind, Visitor visitor, Matter matter) {}

    /** The line, or what is wrong with it. */
    public static Read<Line> line(Map<String, ?> object) {
        return reading(object, fields -> {
            String kind = fields.word("kind", KINDS);
            Visitor visitor = fields.object("consumer", LedgerReader::visitor);
            if (visitor == null) {
                fields.fault("consumer", "required");
            }
            return new Line(
                    "CONSULTATION".equals(kind) ? LedgerKind.CONSULTATION : LedgerKind.DISPUTE,
                    Objects.requireNonNullElseGet(visitor, () -> new Visitor(PersonalText.name(""), null)),
                    matter(fields));
        });
    }

    /** A settlement on a day: {@code recovered} and {@code terms}. */
    public static Read<LedgerOutcome> settlement(Map<String, ?> object, LocalDate on) {
        return reading(
                object,
                fields -> new LedgerOutcome.SettledOnSite(
                        on, fields.object("recovered", PledgeReader::yuan), fields.text("terms", TEXT)));
    }

    /** An advance payment: {@code payer}, {@code amount}, {@code ground}, {@code fund} and {@code paidOn}. */
    public static Read<LedgerOutcome> advancePayment(Map<String, ?> object, LocalDate today) {
        return reading(object, fields -> {
            BigDecimal amount = fields.object("amount", PledgeReader::yuan);
            if (amount == null) {
                fields.fault("amount", "required");
            }
            LocalDate paidOn = Objects.requireNonNullElse(fields.date("paidOn"), today);
            if (paidOn.isAfter(today)) {
                fields.fault("paidOn", "in-the-future");
            }
            return new LedgerOutcome.AdvancePaid(
                    paidOn,
                    fields.requiredText("payer", StatementReader.NAME),
                    Objects.requireNonNullElse(amount, BigDecimal.ZERO),
                    fields.text("fund", StatementReader.NAME),
                    fields.requiredText("ground", TEXT));
        });
    }

    /** The end of a dispute that nobody pursues: {@code reason}. */
    public static Read<LedgerOutcome> abandonment(Map<String, ?> object, LocalDate on) {
        return reading(object, fields -> new LedgerOutcome.Abandoned(on, fields.text("reason", TEXT)));
    }

    private interface Reader<T> {
        T read(Fields fields);
    }

    private static <T> Read<T> reading(Map<String, ?> object, Reader<? extends T> reader) {
        List<Fault> faults = new ArrayList<>();
        Fields fields = new Fields(object, "", faults);
        T value = reader.read(fields);
        fields.refuseUnknown();
        return Read.of(value, faults);
    }

    private static Visitor visitor(Fields fields) {
        return new Visitor(
                PersonalText.name(fields.requiredText("name", StationReader.PERSON)), StationReader.phone(fields));
    }

    private static Matter matter(Fields fields) {
        String written = fields.text("uscc", StatementReader.CODE);
        UnifiedSocialCreditCode uscc =
                written == null ? null : StatementReader.uscc(fields, written).orElse(null);
        return new Matter(
                uscc,
                fields.text("business", StatementReader.NAME),
                StatementReader.code(fields, "category", CodeLists.CATEGORIES),
                problemType(fields),
                new PersonalText(PersonalKind.TEXT, fields.requiredText("description", TEXT)),
                amount(fields));
    }

    private static String problemType(Fields fields) {
        String code = fields.requiredText("problemType", StatementReader.CODE);
        if (!code.isEmpty() && !CodeLists.PROBLEM_TYPES.contains(code)) {
            fields.fault("problemType", "unknown-code", code, CodeLists.PROBLEM_TYPES.name());
        }
        return code;
    }

    private static @Nullable BigDecimal amount(Fields fields) {
        return fields.object("amount", PledgeReader::yuan);
    }
}
