package org.fangxin.merchant.domain.stating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fangxin.merchant.domain.StatedDesignation;
import org.fangxin.merchant.domain.StatedStore;
import org.fangxin.merchant.domain.Statement;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.platform.imports.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingAStatementTest {
    private final Map<String, Object> fields = new HashMap<>(Map.of(
            "uscc", "91330106MA2ABCDEX7",
            "name", " 西湖放心食品 ",
            "district", "330106",
            "address", "文三路 1 号",
            "category", "GOODS_FOOD"));

    @Test
    void reads_what_every_merchant_has() {
        Statement statement = stated();

        assertThat(statement.uscc()).hasToString("91330106MA2ABCDEX7");
        assertThat(statement.entry().name()).isEqualTo("西湖放心食品");
        assertThat(statement.entry().brand()).isNull();
        assertThat(statement.designations()).isNull();
    }

    @Test
    void reads_everything_else() {
        fields.putAll(Map.of("ref", "SHOP-1", "brand", "放心", "industry", "F5211", "phone", "0571-87654321"));
        fields.put(
                "designations",
                List.of(Map.of("kind", "STORE", "since", "2026-01-01", "until", "2026-12-31", "plaqueNumber", "FX-1")));

        Statement statement = stated();

        assertThat(statement.ref()).isEqualTo("SHOP-1");
        assertThat(statement.entry().brand()).isEqualTo("放心");
        assertThat(statement.entry().industry()).isEqualTo("F5211");
        assertThat(statement.entry().phone()).isEqualTo("0571-87654321");
        assertThat(statement.designations())
                .containsExactly(new StatedDesignation(
                        "STORE", LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"), "FX-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"uscc", "name", "district", "address", "category"})
    void needs_the_fields_that_every_merchant_has(String name) {
        fields.remove(name);
        assertThat(faults()).containsExactly(Fault.at("/" + name, "required"));
        fields.put(name, "  ");
        assertThat(faults()).containsExactly(Fault.at("/" + name, "required"));
    }

    @ParameterizedTest
    @CsvSource({
        "uscc,91330106MI2ABCDEX7,uscc-malformed",
        "district,330103,unknown-code",
        "district,330100,code-is-a-group",
        "category,GOODS,code-is-a-group",
        "category,FOOD,unknown-code",
        "industry,Z99,invalid-industry",
        "phone,22345,invalid-phone",
        "phone,138001380001,invalid-phone"
    })
    void names_what_is_wrong_with_a_value(String name, String value, String code) {
        fields.put(name, value);

        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/" + name);
            assertThat(fault.code()).isEqualTo(code);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "0571-87654321",
                "057187654321",
                "0571-87654321-123",
                "400-800-1234",
                "12315",
                "95588"
            })
    void knows_the_forms_of_telephone_numbers(String phone) {
        fields.put("phone", phone);
        assertThat(stated().entry().phone()).isEqualTo(phone);
    }

    @Test
    void names_the_expected_check_character() {
        fields.put("uscc", "91330106MA2ABCDEX8");

        assertThat(faults()).containsExactly(Fault.at("/uscc", "uscc-check-character", "7"));
    }

    @Test
    void reads_stores_with_places_of_either_system_and_opening_hours() {
        fields.put(
                "stores",
                List.of(
                        new HashMap<>(Map.of(
                                "ref",
                                "S-1",
                                "name",
                                "甲店",
                                "district",
                                "330106",
                                "address",
                                "文三路",
                                "location",
                                Map.of("lng", 120.15979, "lat", 30.27177, "crs", "GCJ02"),
                                "hours",
                                List.of(Map.of("days", List.of("MO", "SU"), "opens", "09:00", "closes", "24:00")))),
                        Map.of("ref", "S-2", "name", "乙店", "district", "330106", "address", "文三路")));

        List<StatedStore> stores = stated().stores();

        assertThat(stores).hasSize(2);
        assertThat(stores.getFirst().entry().location().metresTo(new Coordinates(120.1551, 30.2741)))
                .isLessThan(2);
        assertThat(stores.getFirst().entry().hours().periods()).singleElement().satisfies(period -> {
            assertThat(period.days()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
            assertThat(period.closes()).isEqualTo(LocalTime.MIDNIGHT);
        });
        assertThat(stores.getLast().entry().location()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "30.2741,120.1551,coordinates-swapped",
        "2.35,48.86,coordinates-outside-china",
        "0,0,coordinates-outside-china"
    })
    void refuses_places_that_cannot_be(double lng, double lat, String code) {
        fields.put(
                "stores",
                List.of(Map.of(
                        "ref",
                        "S-1",
                        "name",
                        "甲店",
                        "district",
                        "330106",
                        "address",
                        "文三路",
                        "location",
                        Map.of("lng", lng, "lat", lat))));

        assertThat(faults()).containsExactly(Fault.at("/stores/0/location/lng", code));
    }

    @Test
    void names_what_is_wrong_with_stores() {
        fields.put(
                "stores",
                List.of(
                        Map.of(
                                "ref",
                                "S-1",
                                "name",
                                "甲店",
                                "district",
                                "330106",
                                "address",
                                "文三路",
                                "location",
                                Map.of("lng", "x", "crs", "BD09"),
                                "hours",
                                List.of(Map.of("days", List.of("XX"), "opens", "25:00", "closes", "9"))),
                        Map.of("ref", "S-1", "name", "乙店", "district", "330106", "address", "文三路")));

        assertThat(faults())
                .extracting(Fault::pointer, Fault::code)
                .contains(
                        tuple("/stores/0/location/lng", "wrong-type"),
                        tuple("/stores/0/location/lat", "required"),
                        tuple("/stores/0/location/crs", "unknown-word"),
                        tuple("/stores/0/hours/0/days/0", "unknown-word"),
                        tuple("/stores/0/hours/0/opens", "invalid-time"),
                        tuple("/stores", "reference-twice"));
    }

    @Test
    void finds_all_faults_at_once_and_says_whose_line_it_is() {
        fields.put("ref", "SHOP-9");
        fields.put("name", 5);
        fields.put("colour/size", "red");
        fields.put("brand", "二\u0007");
        fields.put(
                "designations",
                new ArrayList<>(List.of(
                        Map.of("kind", "GOLD", "since", "2026-13-01", "rank", 1),
                        Map.of("kind", "STORE", "since", "2026-05-01", "until", "2026-04-01"),
                        "STORE")));

        Reading.Faulty faulty = (Reading.Faulty) StatementReader.read(fields);

        assertThat(faulty.ref()).isEqualTo("SHOP-9");
        assertThat(faulty.uscc()).isEqualTo("91330106MA2ABCDEX7");
        assertThat(faulty.faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("/name", "wrong-type"),
                        tuple("/brand", "control-character"),
                        tuple("/designations/0/kind", "unknown-code"),
                        tuple("/designations/0/since", "invalid-date"),
                        tuple("/designations/0/rank", "unknown-field"),
                        tuple("/designations/1/until", "ends-before-it-begins"),
                        tuple("/designations/2", "wrong-type"),
                        tuple("/colour~1size", "unknown-field"));
    }

    @Test
    void bounds_every_text() {
        fields.put("name", "长".repeat(101));
        assertThat(faults()).containsExactly(Fault.at("/name", "too-long", "100"));
        fields.put("name", "长".repeat(100));
        assertThat(stated().entry().name()).hasSize(100);
    }

    private Statement stated() {
        assertThat(StatementReader.read(fields)).isInstanceOf(Reading.Stated.class);
        return ((Reading.Stated) StatementReader.read(fields)).statement();
    }

    private List<Fault> faults() {
        assertThat(StatementReader.read(fields)).isInstanceOf(Reading.Faulty.class);
        return ((Reading.Faulty) StatementReader.read(fields)).faults();
    }
}
