package org.fangxin.complaint.api.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.fangxin.complaint.application.Disclosures;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.filing.Grievance;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.opendata.OpenDataSet;
import org.fangxin.platform.opendata.OpenDataSet.Field;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/** All published complaints as open data, with exactly the facts that the public list shows. */
public final class DisclosureDump {
    private static final int BATCH = 500;

    private DisclosureDump() {}

    /** The data set. */
    public static OpenDataSet of(Disclosures disclosures) {
        return new OpenDataSet(
                "disclosures",
                "投诉信息公示 Published complaints",
                "Closed complaints that are public (SAMR Order 121 article 38). The problem is what the complainant chose;"
                        + " it finds no fault. Nobody is named but the business.",
                List.of(
                        new Field("business", "string", "Name of the business"),
                        new Field("uscc", "string", "Unified social credit code, when known"),
                        new Field("address", "string", "Address of the business"),
                        new Field("product", "string", "Goods or service"),
                        new Field("category", "string", "Code list categories"),
                        new Field("problemType", "string", "Code list problem-types"),
                        new Field("result", "string", "SETTLED or TERMINATED"),
                        new Field("district", "string", "Area code of the publishing bureau"),
                        new Field("closedOn", "date", "Day of closing, Asia/Shanghai")),
                row -> each(disclosures, row));
    }

    private static void each(Disclosures disclosures, Consumer<List<@Nullable Object>> row) {
        Position after = null;
        do {
            Slice<Complaint> slice = disclosures.find(null, null, null, after, BATCH);
            slice.items().forEach(complaint -> row.accept(cells(complaint)));
            after = slice.next();
        } while (after != null);
    }

    private static List<@Nullable Object> cells(Complaint complaint) {
        if (!(complaint.state() instanceof Closed closed)) {
            throw new IllegalStateException("only closed complaints are public");
        }
        Respondent respondent = complaint.filing().respondent();
        Grievance grievance = complaint.filing().grievance();
        UnifiedSocialCreditCode uscc = respondent.uscc();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(respondent.name());
        cells.add(uscc == null ? null : uscc.value());
        cells.add(respondent.address());
        cells.add(grievance.purchase().product());
        cells.add(grievance.category());
        cells.add(grievance.problemType());
        cells.add(closed.ending().status().name());
        cells.add(complaint.district());
        cells.add(closed.closedOn().toString());
        return cells;
    }
}
