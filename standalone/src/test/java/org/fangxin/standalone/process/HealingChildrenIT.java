package org.fangxin.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.fangxin.standalone.files.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealingChildrenIT {
    @TempDir
    Path folder;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Children children = new Children(told::add);

    @AfterEach
    void stop() {
        children.stop(List.of());
    }

    @Test
    void starts_a_killed_process_again_and_says_so() throws Exception {
        ProcessMarks marks = marks();
        children.start(Sleeper.spec(marks, "service"));
        children.heal();
        await().until(() -> marks.find().size() == 1);
        long before = marks.find().getFirst().handle().pid();

        marks.find().getFirst().handle().destroyForcibly();

        await().until(() ->
                marks.find().stream().anyMatch(found -> found.handle().pid() != before));
        assertThat(told).containsExactly("service ended with code 137; starting it again in 1 s");
        assertThat(marks.find()).hasSize(1);
    }

    @Test
    void reports_a_process_that_dies_before_everything_was_ready_and_leaves_it_dead() throws Exception {
        ProcessMarks marks = marks();
        children.start(Sleeper.spec(marks, "service", "no.such.Class"));

        await().until(() -> children.failed() != null);

        assertThat(children.failed())
                .isEqualTo(new Death("service", 1, marks.data().log("service")));
        assertThat(marks.data().log("service")).content().contains("no.such.Class");
        assertThat(told).isEmpty();
    }

    @Test
    void brings_back_nothing_once_all_is_stopped() throws Exception {
        ProcessMarks marks = marks();
        children.start(Sleeper.spec(marks, "one"));
        children.start(Sleeper.spec(marks, "two"));
        children.heal();
        await().until(() -> marks.find().size() == 2);

        children.stop(List.of(List.of("two"), List.of("one")));
        children.start(Sleeper.spec(marks, "three"));

        await().until(() -> marks.find().isEmpty());
        assertThat(told).isEmpty();
    }

    private ProcessMarks marks() {
        return new ProcessMarks(new DataFolder(folder));
    }
}
