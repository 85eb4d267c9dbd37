package org.fangxin.standalone.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.fangxin.standalone.process.Death;

/** Why a process ended, in the words of its own log where it has left a sentence for people. */
final class LastWords {
    private static final String SENTENCE = "fangxin: ";

    private LastWords() {}

    static String of(Death death) {
        String ended = death.name() + " ended while starting (code " + death.exitCode() + ")";
        return ended + reason(death) + "; its log is " + death.log();
    }

    private static String reason(Death death) {
        try {
            List<String> lines = Files.readAllLines(death.log());
            return lines.isEmpty() || !lines.getLast().startsWith(SENTENCE)
                    ? ""
                    : ": " + lines.getLast().substring(SENTENCE.length());
        } catch (IOException e) {
            return "";
        }
    }
}
