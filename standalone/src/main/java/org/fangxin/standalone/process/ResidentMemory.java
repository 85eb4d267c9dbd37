package org.fangxin.standalone.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** How much memory a process really holds. */
public final class ResidentMemory {
    private ResidentMemory() {}

    /** Resident bytes of the process, from {@code /proc} or else {@code ps}; empty when neither tells. */
    public static OptionalLong of(long pid) {
        try {
            Path status = Path.of("/proc", String.valueOf(pid), "status");
            return Files.exists(status) ? fromProc(status) : fromPs(pid);
        } catch (IOException e) {
            return OptionalLong.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        }
    }

    private static OptionalLong fromProc(Path status) throws IOException {
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> kilobytes(line.replaceAll("[^0-9]", "")))
                .findFirst();
    }

    private static OptionalLong fromPs(long pid) throws IOException, InterruptedException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
        String printed = new String(ps.getInputStream().readAllBytes()).strip();
        return ps.waitFor(5, TimeUnit.SECONDS) && printed.matches("[0-9]+")
                ? OptionalLong.of(kilobytes(printed))
                : OptionalLong.empty();
    }

    private static long kilobytes(String number) {
        return Long.parseLong(number) * 1024;
    }
}
