package org.fangxin.complaint.application.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Recognises lines that an export of this installation has written: cases that were filed here have their own id as number
 * in it. They stay as they are, also when lines cannot tell all of their past.
 */
final class OwnCases {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private OwnCases() {}

    static List<Prepared> among(List<Prepared> prepared, PastCases cases) {
        Set<String> ids =
                prepared.stream().map(OwnCases::id).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return prepared;
        }
        Map<String, String> own = new HashMap<>(cases.ownComplaints(ids));
        own.putAll(cases.ownReports(ids));
        return prepared.stream()
                .map(each -> {
                    String number = own.get(id(each));
                    return number == null ? each : new Prepared.AtHome(id(each), number);
                })
                .toList();
    }

    /** The number of a line, if it could be an id; empty otherwise. */
    private static String id(Prepared prepared) {
        @Nullable
        String number = switch (prepared) {
            case Prepared.Complained complained -> complained.takeover().externalNo();
            case Prepared.Reported reported -> reported.takeover().externalNo();
            case Prepared.Faulty faulty -> faulty.externalNo();
            case Prepared.AtHome home -> home.externalNo();
        };
        return number != null && ID.matcher(number).matches() ? number : "";
    }
}
