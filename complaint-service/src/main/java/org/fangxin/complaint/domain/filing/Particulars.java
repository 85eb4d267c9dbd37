package org.fangxin.complaint.domain.filing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * What helps to handle a complaint and the person who complains.
 *
 * @param answers to the questions of its category, by the question's code; encrypted at rest
 * @param needs what help the complainant needs
 * @param contact how the complainant wants to be reached; null when any way will do
 */
public record Particulars(
        Map<String, PersonalText> answers,
        Set<Need> needs,
        @Nullable Contact contact) {
    public static final Particulars NONE = new Particulars(Map.of(), Set.of(), null);

    public Particulars {
        answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        needs = java.util.Collections.unmodifiableSet(new TreeSet<>(needs));
    }

    /** Help that somebody needs to take part. */
    public enum Need {
        /** Cannot hear a telephone: write. */
        HEARING,
        /** Cannot read a screen: speak, or send what can be read aloud. */
        SIGHT,
        ELDERLY,
        /** Speaks another language or signs. */
        INTERPRETER,
        NO_SMARTPHONE
    }

    /** Ways to reach somebody. */
    public enum Contact {
        PHONE,
        /** Written messages only, never a call. */
        TEXT_ONLY,
        POST,
        APP
    }
}
