package org.fangxin.merchant.domain.stating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.alliance.AllianceStatement;
import org.fangxin.merchant.domain.alliance.ReturnAlliance;
import org.fangxin.merchant.domain.pledge.PledgeTerms.ReturnTerms;
import org.fangxin.platform.imports.Fault;

/** Reads what is stated about a return alliance: {@code name}, {@code rules} and {@code members}. */
public final class AllianceReader {
    private static final int FEWEST_MEMBERS = 2;

    private AllianceReader() {}

    /** The statement, or what is wrong with it. */
    public static Read<AllianceStatement> read(Map<String, ?> object) {
        List<Fault> faults = new ArrayList<>();
        Fields fields = new Fields(object, "", faults);
        String name = fields.requiredText("name", StatementReader.NAME);
        ReturnTerms terms = fields.object("rules", PledgeReader::returns);
        if (terms == null && faults.stream().noneMatch(fault -> fault.pointer().startsWith("/rules"))) {
            fields.fault("rules", "required");
        }
        Set<UnifiedSocialCreditCode> members = fields
                .words(
                        "members",
                        code -> UnifiedSocialCreditCode.parse(code).isPresent(),
                        "unified social credit codes")
                .stream()
                .flatMap(code -> UnifiedSocialCreditCode.parse(code).stream())
                .collect(Collectors.toSet());
        if (members.size() < FEWEST_MEMBERS || members.size() > ReturnAlliance.MOST_MEMBERS) {
            fields.fault(
                    "members",
                    "out-of-range",
                    Integer.toString(FEWEST_MEMBERS),
                    Integer.toString(ReturnAlliance.MOST_MEMBERS));
        }
        fields.refuseUnknown();
        return terms == null ? new Read.Faulty<>(faults) : Read.of(new AllianceStatement(name, terms, members), faults);
    }
}
