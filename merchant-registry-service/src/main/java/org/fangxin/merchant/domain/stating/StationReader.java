package org.fangxin.merchant.domain.stating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.place.OpeningHours;
import org.fangxin.merchant.domain.station.Have;
import org.fangxin.merchant.domain.station.StationEntry;
import org.fangxin.merchant.domain.station.StationKind;
import org.fangxin.merchant.domain.station.StationStatement;
import org.fangxin.merchant.domain.station.StationWorker;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/** Reads what is stated about a station. */
public final class StationReader {
    static final int PERSON = 50;
    private static final int MOST_STAFF = 50;
    private static final List<String> KINDS =
            Arrays.stream(StationKind.values()).map(Enum::name).toList();
    private static final List<String> HAVES =
            Arrays.stream(Have.values()).map(Enum::name).toList();

    private StationReader() {}

    /** The statement, or what is wrong with it. */
    public static Read<StationStatement> read(Map<String, ?> object) {
        List<Fault> faults = new ArrayList<>();
        Fields fields = new Fields(object, "", faults);
        StationStatement statement = new StationStatement(entry(fields), haves(fields), staff(fields));
        fields.refuseUnknown();
        return Read.of(statement, faults);
    }

    private static StationEntry entry(Fields fields) {
        String kind = fields.requiredText("kind", StatementReader.CODE);
        if (!kind.isEmpty() && !KINDS.contains(kind)) {
            fields.fault("kind", "unknown-word", String.join(", ", KINDS));
        }
        List<OpeningHours.Period> periods = fields.objects("hours", StoreReader.MOST_PERIODS, StoreReader::period);
        return new StationEntry(
                fields.requiredText("ref", StatementReader.REFERENCE),
                fields.requiredText("name", StatementReader.NAME),
                KINDS.contains(kind) ? StationKind.valueOf(kind) : StationKind.OTHER,
                StatementReader.code(fields, "district", CodeLists.DISTRICTS),
                fields.requiredText("address", StatementReader.ADDRESS),
                fields.object("location", StoreReader::location),
                periods == null ? null : new OpeningHours(periods),
                StatementReader.matching(fields, "phone", StatementReader.PHONE, "invalid-phone"),
                host(fields));
    }

    private static @Nullable String host(Fields fields) {
        String written = fields.text("host", StatementReader.CODE);
        if (written == null) {
            return null;
        }
        return UnifiedSocialCreditCode.parse(written)
                .map(UnifiedSocialCreditCode::value)
                .orElseGet(() -> {
                    fields.fault("host", "uscc-malformed");
                    return null;
                });
    }

    private static Set<Have> haves(Fields fields) {
        Set<Have> haves = EnumSet.noneOf(Have.class);
        fields.words("haves", HAVES::contains, String.join(", ", HAVES)).forEach(have -> haves.add(Have.valueOf(have)));
        return haves;
    }

    private static List<StationWorker> staff(Fields fields) {
        return Objects.requireNonNullElse(
                fields.objects("staff", MOST_STAFF, StationReader::worker), List.<StationWorker>of());
    }

    private static StationWorker worker(Fields fields) {
        return new StationWorker(
                PersonalText.name(fields.requiredText("name", PERSON)),
                phone(fields),
                fields.flag("officer", false),
                fields.flag("fullTime", false));
    }

    static @Nullable PersonalText phone(Fields fields) {
        Pattern pattern = StatementReader.PHONE;
        String phone = StatementReader.matching(fields, "phone", pattern, "invalid-phone");
        return phone == null ? null : PersonalText.phone(phone);
    }
}
