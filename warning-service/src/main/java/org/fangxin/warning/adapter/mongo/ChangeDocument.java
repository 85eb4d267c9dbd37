package org.fangxin.warning.adapter.mongo;

import org.fangxin.warning.domain.stream.Change;

/**
 * A change in the log.
 *
 * @param _id its position with leading zeros: as text, because not every store finds numbers by a list of ids
 * @param name names the change; unique
 */
public record ChangeDocument(String _id, String name, Change change) {
    static final String COLLECTION = "warning_changes";
    static final String ID = "_id";
    static final String NAME = "name";
    static final String AT = "change.at";

    static String idOf(long position) {
        return "%018d".formatted(position);
    }

    long position() {
        return Long.parseLong(_id);
    }

    static String nameOf(Change change) {
        return change.warningId() + ":" + change.sequence();
    }
}
