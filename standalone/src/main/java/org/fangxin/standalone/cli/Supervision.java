package org.fangxin.standalone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.fangxin.standalone.build.Build;
import org.fangxin.standalone.process.Leftovers;
import org.fangxin.standalone.process.ProcessMarks;
import org.fangxin.standalone.stack.BuiltJar;
import org.fangxin.standalone.stack.Preflight;
import org.fangxin.standalone.stack.Service;
import org.fangxin.standalone.stack.Stack;
import org.fangxin.standalone.stack.StackFacts;
import org.fangxin.standalone.stack.StackFailed;
import org.fangxin.standalone.stack.StackLock;
import org.fangxin.standalone.stack.StackSettings;

/** The life of a supervisor: take the folder, clear what a killed run left, check, build, start; stop with the process. */
final class Supervision {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final StackSettings settings;
    private final PrintWriter out;

    Supervision(StackSettings settings, PrintWriter out) {
        this.settings = settings;
        this.out = out;
    }

    /** Returns once everything is ready; from now on the end of this process is the end of the stack. */
    StackFacts start() throws CommandFailed, StackFailed, IOException, InterruptedException {
        StackLock lock = StackLock.take(settings.data());
        new Leftovers(new ProcessMarks(settings.data()))
                .stop(name -> tell("stopping " + name + ", left behind by a killed run"));
        Preflight.check(settings);
        build();
        Stack stack = new Stack(settings, this::tell);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, lock), "stop"));
        return stack.start();
    }

    static void untilStopped() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    private void build() throws CommandFailed, IOException, InterruptedException {
        Build build = new Build(settings.home(), settings.data().log("build"), this::tell);
        List<String> stale = build.stale(Service.modules(), module -> BuiltJar.expected(settings.home(), module));
        if (stale.isEmpty()) {
            return;
        }
        tell("building " + String.join(", ", stale) + " (the first time Maven downloads what it needs)");
        if (!build.run(stale)) {
            throw new CommandFailed("the build failed; what Maven said is in " + build.log());
        }
    }

    private void stop(Stack stack, StackLock lock) {
        tell("stopping");
        stack.close();
        try {
            lock.close();
        } catch (IOException e) {
            tell("the lock could not be given back: " + e.getMessage());
        }
        tell("stopped");
    }

    private void tell(String line) {
        out.println(LocalTime.now().format(CLOCK) + "  " + line);
        out.flush();
    }
}
