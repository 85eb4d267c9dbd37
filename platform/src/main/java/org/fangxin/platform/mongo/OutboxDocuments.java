package org.fangxin.platform.mongo;

import java.util.Date;
import org.bson.Document;
import org.fangxin.platform.outbox.OutboxEntry;

/** An outbox entry as a part of a document. */
final class OutboxDocuments {
    static final String ENTRY_ID = "id";

    private OutboxDocuments() {}

    static Document write(OutboxEntry entry) {
        Document document = new Document(ENTRY_ID, entry.id())
                .append("type", entry.type())
                .append("sequence", entry.sequence())
                .append("time", Date.from(entry.time()))
                .append("data", entry.data());
        if (entry.traceparent() != null) {
            document.append("traceparent", entry.traceparent());
        }
        return document;
    }

    static OutboxEntry read(Document document) {
        return new OutboxEntry(
                document.getString(ENTRY_ID),
                document.getString("type"),
                document.get("sequence", Number.class).longValue(),
                document.getDate("time").toInstant(),
                document.getString("data"),
                document.getString("traceparent"));
    }
}
