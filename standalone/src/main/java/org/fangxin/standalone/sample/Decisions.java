package org.fangxin.standalone.sample;

import org.jspecify.annotations.Nullable;

/** What officers decide: most complaints are accepted, some refused on one of the legal grounds, the rest still wait. */
final class Decisions {
    private static final int ACCEPTED_IN_100 = 74;
    private static final int REFUSED_IN_100 = 14;
    private static final Weighted<Row> REFUSALS = new Weighted<>(
            Table.read("refusals", row -> new Row(new Case.Refusal(row[0], row[1], row[2]), Integer.parseInt(row[3]))),
            Row::weight);

    private Decisions() {}

    static Case.@Nullable Decision draw(Chance chance) {
        int drawn = chance.below(100);
        if (drawn < ACCEPTED_IN_100) {
            return new Case.Decision("acceptance", new Case.Acceptance("0571-8" + chance.digits(7)));
        }
        return drawn < ACCEPTED_IN_100 + REFUSED_IN_100
                ? new Case.Decision("refusal", REFUSALS.draw(chance).refusal())
                : null;
    }

    /** A refusal of the past. */
    static PastCase.Decision refused(Chance chance, String on) {
        Case.Refusal refusal = REFUSALS.draw(chance).refusal();
        return new PastCase.Decision("REFUSED", on, refusal.ground(), refusal.reason(), refusal.otherRemedies());
    }

    private record Row(Case.Refusal refusal, int weight) {}
}
