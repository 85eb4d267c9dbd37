package org.fangxin.complaint.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fangxin.complaint.Client;
import org.fangxin.complaint.Reply;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.statistics.RandomCases;
import org.fangxin.platform.figures.CountSheets;
import org.fangxin.platform.figures.MaintainFigures;
import org.fangxin.platform.figures.Sheets;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.fangxin.testkit.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FiguresIT extends ServiceIT {
    private static final String OPERATIONS = "/api/v1/operations/complaint-service/statistics/";

    @Autowired
    private Complaints complaints;

    @Autowired
    private Sheets sheets;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private CountSheets counting;

    @Autowired
    private MaintainFigures maintenance;

    @Autowired
    private CityTime time;

    @Autowired
    private IdSource ids;

    @Test
    void sheets_equal_a_full_recount_after_random_steps_with_crashes() {
        Random random = new Random(20261124);
        RandomCases life = new RandomCases(random, LocalDate.of(2026, 2, 1));
        List<Held> cases = new ArrayList<>();
        Runnable step = () -> step(random, life, cases);
        CountSheets worker = new CountSheets(new RandomTrouble(sheets, random, step), time);
        for (int i = 0; i < 600; i++) {
            step.run();
            if (i % 50 == 0) {
                try {
                    worker.run();
                } catch (RandomTrouble.Crash again) {
                    continue;
                }
            }
        }
        counting.run();

        check().has("differing", 0);
    }

    @Test
    void a_check_finds_a_wrong_sheet_and_a_rebuild_mends_it_and_counts_cases_from_before_there_were_figures() {
        String old = file("c-old").id();
        String other = file("c-old").id();
        counting.run();
        var cases = database.getCollection("complaints");
        String sheet = cases.find(Filters.eq("_id", other)).first().getEmbedded(List.of("figures", "sheet"), "");
        cases.updateOne(Filters.eq("_id", old), Updates.unset("figures"));
        database.getCollection("figureSheets").updateOne(Filters.eq("_id", sheet), Updates.set("lines", List.of()));

        assertThat(check().<List<String>>read("examples")).contains(sheet);
        admin().post(OPERATIONS + "rebuild", "").is(202).lacks("finishedAt");
        maintenance.run();
        admin().get(OPERATIONS + "rebuild").is(200).hasHeader("Content-Type", ".*json.*");
        counting.run();

        check().has("differing", 0);
        assertThat(cases.find(Filters.eq("_id", old)).first().getEmbedded(List.of("figures", "sheet"), ""))
                .startsWith("complaint/2026-11-23/");
        officer("330106").post(OPERATIONS + "rebuild", "").is(403);
    }

    private Reply check() {
        admin().post(OPERATIONS + "check", "").is(202);
        maintenance.run();
        return admin().get(OPERATIONS + "check").is(200);
    }

    private void step(Random random, RandomCases life, List<Held> cases) {
        if (cases.size() < 10 || random.nextInt(8) == 0) {
            String id = ids.next();
            Move.Made filed = life.file(id, 900_000_000L + cases.size());
            assertThat(complaints.add(filed.complaint(), filed.event())).isTrue();
            cases.add(new Held(filed.complaint(), 1));
            return;
        }
        int which = random.nextInt(cases.size());
        Held held = cases.get(which);
        life.advance(held.complaint())
                .ifPresent(made -> cases.set(
                        which,
                        new Held(
                                made.complaint(),
                                complaints
                                        .replace(made.complaint(), held.version(), made.event())
                                        .orElseThrow())));
    }

    private Client admin() {
        return as(TestIssuer.shared().token("admin-1", "ADMIN"));
    }
}
