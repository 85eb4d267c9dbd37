package org.fangxin.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.fangxin.complaint.Client;
import org.fangxin.complaint.FilingBody;
import org.fangxin.complaint.Reply;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.testkit.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the staff of a service station may do, and what not. */
class StationApiIT extends ServiceIT {
    private final String home = "station-" + UUID.randomUUID();

    @Test
    void files_for_a_consumer_follows_the_case_and_gives_out_the_code() {
        Client station = station(home);
        Filed filed = Filed.of(station.create(COMPLAINTS, assisted().json()).is(201));

        station.get(filed.path())
                .is(200)
                .has("channel", "STATION")
                .has("complainantSide.takenDown.station", home)
                .has("complainant.phone", "138****5678")
                .has("allowed", List.of());
        station.get(filed.path("timeline")).is(200).has("items[0].by", "STATION");
        station.get(filed.path("station-origin")).is(200);
        assertThat(listed(station, "")).containsExactly(filed.id());
        assertThat(listed(station, "?scope=TAKEN_DOWN&status=RECEIVED&sort=dueOn"))
                .containsExactly(filed.id());
        assertThat(listed(station, "?status=CLOSED")).isEmpty();

        Reply code = station.post(filed.path("tracking-codes"), "").is(201);
        String person = "person-" + UUID.randomUUID();
        consumer(person)
                .with("Tracking-Code", code.read("code"))
                .post(
                        COMPLAINTS + "/claims",
                        "{\"trackingNumber\":\"%s\"}".formatted(code.<String>read("trackingNumber")))
                .is(200);
        station.post(filed.path("tracking-codes"), "").is(404);
        station.get(filed.path()).is(200);
    }

    @Test
    void knows_nothing_of_what_others_took_down() {
        Filed other = Filed.of(station("elsewhere-" + UUID.randomUUID())
                .create(COMPLAINTS, assisted().json())
                .is(201));
        Filed own = file("person-" + UUID.randomUUID());
        Client station = station(home);

        station.get(other.path()).is(404);
        station.get(own.path("timeline")).is(404);
        station.post(other.path("tracking-codes"), "").is(404);
        assertThat(listed(station, "")).isEmpty();
        station.get(COMPLAINTS + "?scope=QUEUE").isProblem(403, "forbidden");
        station.get(COMPLAINTS + "?scope=OWN").isProblem(403, "forbidden");
        officer("330106").get(other.path()).is(200).has("complainantSide.takenDown.by", "staff-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acceptance",
                "refusal",
                "complainant-unmasking",
                "withdrawal",
                "messages",
                "assignment",
                "merge",
                "settlement-offers",
                "representatives",
                "agent"
            })
    void decides_unmasks_and_settles_nothing(String step) {
        Client station = station(home);
        Filed filed = Filed.of(station.create(COMPLAINTS, assisted().json()).is(201));

        station.change(filed.path(step), 1, "{}").isProblem(403, "forbidden");
    }

    @Test
    void searches_for_nobody_and_reads_no_reports_and_no_workload() {
        Client station = station(home);

        station.post(COMPLAINTS + "/person-searches", "{\"phone\":\"13812345678\"}")
                .isProblem(403, "forbidden");
        station.get(Filed.of(station.create(COMPLAINTS, assisted().json()).is(201))
                        .path("attachments"))
                .isProblem(403, "forbidden");
        station.get("/api/v1/reports").isProblem(403, "forbidden");
        station.get("/api/v1/officers/workload").isProblem(403, "forbidden");
        station.get(COMPLAINTS + "/groups").isProblem(403, "forbidden");
    }

    @Test
    void files_for_the_own_station_by_its_channel_and_says_how_the_consumer_agreed() {
        Client station = station(home);

        station.create(COMPLAINTS, assisted().without("/onBehalf").json())
                .isProblem(400, "invalid-request")
                .pointsAt("/onBehalf", "required");
        station.create(COMPLAINTS, assisted().set("/channel", "HOTLINE").json())
                .isProblem(422, "impossible-request")
                .pointsAt("/channel", "channel-not-yours");
        station.create(
                        COMPLAINTS,
                        assisted()
                                .setJson("/onBehalf", "{\"consent\":\"ORAL\",\"station\":\"elsewhere\"}")
                                .json())
                .isProblem(422, "impossible-request")
                .pointsAt("/onBehalf/station", "station-not-yours");
        as(TestIssuer.shared().token("staff-1", "STATION"))
                .create(COMPLAINTS, assisted().json())
                .isProblem(403, "forbidden");
    }

    private Client station(String id) {
        return as(TestIssuer.shared().token("staff-1", "STATION").station(id).districts("330100"));
    }

    private static FilingBody assisted() {
        return new FilingBody()
                .without("/channel")
                .setJson("/assistanceNeeds", "[\"ELDERLY\"]")
                .setJson("/onBehalf", "{\"consent\":\"ORAL\"}");
    }

    private static List<String> listed(Client who, String query) {
        return who.get(COMPLAINTS + query).is(200).read("items[*].id");
    }
}
