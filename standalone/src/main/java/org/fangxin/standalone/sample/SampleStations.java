package org.fangxin.standalone.sample;

import java.util.List;

/** The service stations of a seed, each made from its number alone. */
public final class SampleStations {
    private static final List<String> HAVES =
            List.of("ORGANISATION", "RULES", "STAFF", "LEDGER", "TRAINING", "ASSESSMENT");
    private static final List<Place> PLACES = List.of(
            new Place("COMMUNITY", "社区"),
            new Place("MALL", "购物中心"),
            new Place("MARKET", "农贸市场"),
            new Place("SUPERMARKET", "超市"),
            new Place("SCENIC_AREA", "景区"),
            new Place("STREET", "特色街区"));

    private final long seed;

    public SampleStations(SampleMerchants merchants) {
        this.seed = merchants.seed();
    }

    private record Place(String kind, String zh) {}

    /** The station with this number, from 0. */
    public SampleStation at(int number) {
        Chance chance = Chance.of(seed, "station", number);
        District district = District.draw(chance);
        Place place = chance.oneOf(PLACES);
        String worker = chance.oneOf(Words.SURNAMES) + chance.oneOf(Words.GIVEN);
        return new SampleStation(
                String.format("HZ-ST-%04d", number + 1),
                chance.oneOf(Words.BRANDS) + place.zh() + "消费维权服务站",
                place.kind(),
                district.code(),
                district.address(chance),
                district.place(chance),
                "0571-8" + chance.digits(7),
                chance.in100(80) ? HAVES : HAVES.subList(0, 4),
                List.of(new SampleStation.Worker(worker, "13" + chance.digits(9), chance.in100(60))));
    }
}
