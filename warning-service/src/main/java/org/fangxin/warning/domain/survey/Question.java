package org.fangxin.warning.domain.survey;

import java.util.List;
import java.util.Set;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.Flaws;

/**
 * A question. Answers are chosen, never written: what people write can tell who they are.
 *
 * @param options what can be chosen; empty for a scale, which has 1 to 5
 * @param required whether it must be answered
 */
public record Question(Kind kind, Bilingual text, List<Bilingual> options, boolean required) {
    static final int TEXT_LENGTH = 300;
    static final int OPTION_LENGTH = 200;
    static final int FEWEST_OPTIONS = 2;
    static final int MOST_OPTIONS = 20;
    private static final int SCALE = 5;

    public Question {
        options = List.copyOf(options);
    }

    /** How it is answered. */
    public enum Kind {
        /** One of the options. */
        SINGLE,
        /** Any of the options. */
        MULTIPLE,
        /** 1 to 5, 5 the best. */
        SCALE
    }

    /** How many choices there are; they are numbered from 1. */
    public int choices() {
        return kind == Kind.SCALE ? SCALE : options.size();
    }

    void check(Flaws flaws, String at) {
        flaws.text(at + "/text", text, TEXT_LENGTH);
        boolean scale = kind == Kind.SCALE;
        flaws.addIf(scale && !options.isEmpty(), at + "/options", "kind-has-no", kind.name());
        flaws.addIf(
                !scale && (options.size() < FEWEST_OPTIONS || options.size() > MOST_OPTIONS),
                at + "/options",
                "options-range",
                FEWEST_OPTIONS,
                MOST_OPTIONS);
        flaws.each(at + "/options", options, (place, option) -> flaws.text(place, option, OPTION_LENGTH));
    }

    void check(Flaws flaws, String at, Set<Integer> chosen) {
        flaws.addIf(required && chosen.isEmpty(), at, "answer-needed");
        flaws.addIf(kind != Kind.MULTIPLE && chosen.size() > 1, at, "one-answer");
        flaws.addIf(
                chosen.stream().anyMatch(choice -> choice < 1 || choice > choices()), at, "unknown-choice", choices());
    }
}
