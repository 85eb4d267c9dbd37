package org.fangxin.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fangxin.complaint.Reply;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.platform.opendata.MakeDumps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OpenDataApiIT extends ServiceIT {
    private static final String SET = "/api/v1/open-data/disclosures";

    @Autowired
    private MakeDumps making;

    @Test
    void makes_the_files_of_a_day_once_and_tells_their_schema_and_checksums() {
        clock.setTo("2027-03-01");
        assertThat(making.run()).isTrue();
        assertThat(making.run()).as("made already").isFalse();

        Reply described = anybody()
                .get(SET)
                .is(200)
                .has("profile", "tabular-data-package")
                .has("version", "2027-03-01");
        assertThat(described.<List<String>>read("resources[*].schema.fields[0].name"))
                .containsOnly("business");
        assertThat(described.<List<String>>read("licenses[*].name")).containsExactly("CC-BY-4.0");
        String sums = anybody().get(SET + "/2027-03-01/SHA256SUMS").is(200).body();
        assertThat(sums.lines()).hasSize(2).anyMatch(line -> line.endsWith("  disclosures.csv.gz"));
        String checksum = sums.lines()
                .filter(line -> line.contains("csv"))
                .findFirst()
                .orElseThrow()
                .split(" ")[0];
        anybody()
                .get(SET + "/2027-03-01/disclosures.csv.gz")
                .is(200)
                .hasHeader("ETag", "\"" + checksum + "\"")
                .hasHeader("Content-Type", "application/gzip");
        anybody()
                .with("Range", "bytes=0-9")
                .get(SET + "/2027-03-01/disclosures.ndjson.gz")
                .is(206);
        anybody().get(SET + "/2027-03-02/disclosures.csv.gz").is(404);
        anybody().get(SET + "/2027-03-01/other.csv.gz").is(404);
        anybody().get("/api/v1/open-data/complaints").is(404);
    }

    @Test
    void forgets_files_after_thirty_days() {
        clock.setTo("2027-05-01");
        making.run();
        clock.setTo("2027-06-05");
        making.run();

        anybody().get(SET + "/2027-05-01/disclosures.csv.gz").is(404);
        anybody().get(SET + "/2027-06-05/disclosures.csv.gz").is(200);
    }
}
