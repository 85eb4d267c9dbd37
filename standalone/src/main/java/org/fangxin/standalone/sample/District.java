package org.fangxin.standalone.sample;

import java.util.List;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;

/**
 * A district as the samples see it.
 *
 * @param weight how many of a hundred merchants are there
 * @param registered area codes under which its businesses were first registered, retired ones included
 * @param centre about where most of its shops are
 */
record District(String code, int weight, List<String> registered, List<String> streets, Location centre) {
    /** Shops lie within so many ten-thousandths of a degree of the centre, about 5 km. */
    private static final int SPREAD = 500;

    static final List<District> ALL = Table.read(
            "districts",
            row -> new District(
                    row[0],
                    Integer.parseInt(row[1]),
                    Table.values(row[2]),
                    Table.values(row[3]),
                    new Location(Double.parseDouble(row[4]), Double.parseDouble(row[5]))));

    private static final Weighted<District> BY_WEIGHT = new Weighted<>(ALL, District::weight);

    static District draw(Chance chance) {
        return BY_WEIGHT.draw(chance);
    }

    /** A place in it. */
    Location place(Chance chance) {
        return centre.moved(chance.between(-SPREAD, SPREAD), chance.between(-SPREAD, SPREAD));
    }

    /** An address in it. */
    String address(Chance chance) {
        String zh = CodeLists.DISTRICTS.find(code).map(Code::zh).orElse("");
        String house = chance.oneOf(streets) + chance.between(1, 580) + "号";
        return "浙江省杭州市" + zh + house
                + (chance.in100(45) ? chance.between(1, 6) + "层" + chance.between(101, 689) + "室" : "");
    }
}
