package org.fangxin.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.standalone.files.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppingWhatIsLeftIT {
    @TempDir
    Path folder;

    @Test
    void stops_every_process_of_its_folder_and_no_other() throws Exception {
        ProcessMarks ours = new ProcessMarks(new DataFolder(folder.resolve("ours")));
        ProcessMarks theirs = new ProcessMarks(new DataFolder(folder.resolve("ours-too")));
        Process one = ProcessStarter.start(Sleeper.spec(ours, "one"));
        Process two = ProcessStarter.start(Sleeper.spec(ours, "two"));
        Process foreign = ProcessStarter.start(Sleeper.spec(theirs, "one"));
        try {
            await().until(() -> ours.find().size() == 2 && theirs.find().size() == 1);
            List<String> told = new ArrayList<>();

            int stopped = new Leftovers(ours).stop(told::add);

            assertThat(stopped).isEqualTo(2);
            assertThat(told).containsExactlyInAnyOrder("one", "two");
            await().until(() -> !one.isAlive() && !two.isAlive());
            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroyForcibly();
            one.destroyForcibly();
            two.destroyForcibly();
        }
    }

    @Test
    void finds_nothing_on_a_folder_that_nobody_uses() throws Exception {
        ProcessMarks nobody = new ProcessMarks(new DataFolder(folder.resolve("nobody")));

        assertThat(new Leftovers(nobody).stop(name -> {})).isZero();
    }
}
