package org.fangxin.complaint.application.notice;

import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;

/** The bureau of a district: its names, and the head of its document numbers. */
final class Bureau {
    private Bureau() {}

    static String zh(String district) {
        String name = name(district).zh();
        String city = name.endsWith("区") ? "杭州市" : "";
        return city + name + "市场监督管理局";
    }

    static String en(String district) {
        return name(district).en() + " Administration for Market Regulation, Hangzhou";
    }

    /** The short name before {@code 市监} in a document number. */
    static String mark(String district) {
        String name = name(district).zh();
        return name.substring(0, name.length() - 1);
    }

    private static Code name(String district) {
        return CodeLists.DISTRICTS
                .find(district)
                .orElseThrow(() -> new IllegalStateException("no district " + district));
    }
}
