package org.fangxin.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Calls of a service by name, and how long each takes. */
public final class Questions {
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private boolean warm;

    /** A call of the service. */
    @FunctionalInterface
    public interface Question {
        /** Makes the call and gives its answer. */
        JsonNode ask() throws IOException, InterruptedException;
    }

    /** Adds a call. */
    public void add(String name, Question question) {
        questions.put(name, question);
    }

    /** Microseconds of each; a quarter of the rounds took less, so that other work on the machine hardly counts. */
    public Map<String, Double> quartiles(int rounds) throws IOException, InterruptedException {
        if (!warm) {
            // The first size must not pay for the warming-up of the service.
            for (int i = 0; i < 2; i++) {
                measured(rounds);
            }
            warm = true;
        }
        // Nor may a size pay for what its filling left to be done, and for pages that nobody has read yet.
        measured(rounds);
        return measured(rounds);
    }

    private Map<String, Double> measured(int rounds) throws IOException, InterruptedException {
        Map<String, Double> quartiles = new LinkedHashMap<>();
        for (Map.Entry<String, Question> question : questions.entrySet()) {
            double[] micros = new double[rounds];
            for (int i = 0; i < rounds; i++) {
                long begun = System.nanoTime();
                question.getValue().ask();
                micros[i] = (System.nanoTime() - begun) / 1e3;
            }
            Arrays.sort(micros);
            quartiles.put(question.getKey(), micros[rounds / 4]);
        }
        return quartiles;
    }
}
