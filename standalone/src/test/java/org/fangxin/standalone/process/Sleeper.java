package org.fangxin.standalone.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A process that does nothing until it is stopped, for tests that need real ones. */
final class Sleeper {
    private Sleeper() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.out.println("asleep");
        new CountDownLatch(1).await();
    }

    static ProcessSpec spec(ProcessMarks marks, String name) {
        return spec(marks, name, Sleeper.class.getName());
    }

    static ProcessSpec spec(ProcessMarks marks, String name, String mainClass) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(marks.of(name));
        command.addAll(List.of("-Xmx16m", "-XX:TieredStopAtLevel=1", "-cp", "target/test-classes", mainClass));
        return new ProcessSpec(name, command, Map.of(), marks.data().log(name));
    }
}
