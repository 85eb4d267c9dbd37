package org.fangxin.contracts.warning;

import java.time.LocalDate;
import java.util.List;

/**
 * Complaints surged and a warning is proposed: about one merchant, about one category in one district, or about goods of
 * one name. Goods are not told, because their name is what buyers wrote.
 *
 * @param merchants unified social credit code of the merchant; empty for a surge of anything else
 * @param categories code of the goods or services; empty for a surge of a merchant or of goods of one name
 * @param districts six-digit area code; empty for a surge of a merchant or of goods of one name
 * @param count complaints in the window
 * @param from first day of the window (Asia/Shanghai)
 * @param to last day of the window
 */
public record ProposalOpened(
        String proposalId,
        List<String> merchants,
        List<String> categories,
        List<String> districts,
        int count,
        LocalDate from,
        LocalDate to)
        implements WarningEvent {
    public static final String TYPE = "warning.proposal-opened.v1";

    public ProposalOpened {
        merchants = List.copyOf(merchants);
        categories = List.copyOf(categories);
        districts = List.copyOf(districts);
    }

    @Override
    public String aggregateId() {
        return proposalId;
    }
}
