package org.fangxin.complaint.application.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Recognises lines that an export of this installation has written: cases that were filed here have their own id as number
 * in it. They stay as they are.
 */
final class OwnCases {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private OwnCases() {}

    static List<Prepared> among(List<Prepared> prepared, PastCases cases) {
        List<String> complaints = prepared.stream()
                .filter(Prepared.Complained.class::isInstance)
                .map(each -> ((Prepared.Complained) each).takeover().externalNo())
                .filter(OwnCases::isId)
                .collect(Collectors.toList());
        List<String> reports = prepared.stream()
                .filter(Prepared.Reported.class::isInstance)
                .map(each -> ((Prepared.Reported) each).takeover().externalNo())
                .filter(OwnCases::isId)
                .collect(Collectors.toList());
        if (complaints.isEmpty() && reports.isEmpty()) {
            return prepared;
        }
        Map<String, String> ownComplaints = cases.ownComplaints(complaints);
        Map<String, String> ownReports = cases.ownReports(reports);
        List<Prepared> known = new ArrayList<>(prepared.size());
        for (Prepared each : prepared) {
            known.add(
                    switch (each) {
                        case Prepared.Complained complained ->
                            home(complained.takeover().externalNo(), ownComplaints, each);
                        case Prepared.Reported reported -> home(reported.takeover().externalNo(), ownReports, each);
                        case Prepared.Faulty faulty -> faulty;
                        case Prepared.AtHome home -> home;
                    });
        }
        return known;
    }

    private static Prepared home(String externalNo, Map<String, String> own, Prepared otherwise) {
        String number = own.get(externalNo);
        return number == null ? otherwise : new Prepared.AtHome(externalNo, number);
    }

    private static boolean isId(String externalNo) {
        return ID.matcher(externalNo).matches();
    }
}
