package org.fangxin.complaint.adapter.mongo;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.fangxin.complaint.application.exports.Export;
import org.fangxin.complaint.application.exports.Export.Content;
import org.fangxin.complaint.application.exports.Export.Format;
import org.fangxin.complaint.application.exports.Export.Kind;
import org.fangxin.complaint.application.exports.Export.Order;
import org.fangxin.complaint.application.exports.Export.State;

/** Turns exports into documents and back. */
final class ExportDocuments {
    private ExportDocuments() {}

    static Document write(Export export) {
        Order order = export.order();
        Document document = new Document("_id", export.id())
                .append(MongoExports.OWNER, export.owner())
                .append("kind", order.kind().name())
                .append("format", order.format().name())
                .append("from", order.from().toString())
                .append("to", order.to().toString())
                .append("areas", order.areas().stream().sorted().toList())
                .append(MongoExports.STATE, export.state().name())
                .append("rows", export.rows())
                .append("requestedAt", Date.from(export.requestedAt()))
                .append(MongoExports.EXPIRES, Date.from(export.expiresAt()));
        if (order.purpose() != null) {
            document.append("purpose", order.purpose());
        }
        if (export.expected() != null) {
            document.append("expected", export.expected());
        }
        if (order.category() != null) {
            document.append("category", order.category());
        }
        return document;
    }

    static Export read(Document document) {
        Date finishedAt = document.getDate("finishedAt");
        Order order = new Order(
                Kind.valueOf(document.getString("kind")),
                Format.valueOf(document.getString("format")),
                LocalDate.parse(document.getString("from")),
                LocalDate.parse(document.getString("to")),
                Set.copyOf(document.getList("areas", String.class)),
                document.getString("category"),
                document.getString("purpose"));
        return new Export(
                document.getString("_id"),
                document.getString(MongoExports.OWNER),
                order,
                State.valueOf(document.getString(MongoExports.STATE)),
                document.getLong("rows"),
                document.getLong("expected"),
                document.getDate("requestedAt").toInstant(),
                finishedAt == null ? null : finishedAt.toInstant(),
                document.getDate(MongoExports.EXPIRES).toInstant(),
                Optional.ofNullable(document.getString("sha256"))
                        .map(sum -> new Content(
                                document.get("file", document.getString("_id")), document.getLong("bytes"), sum))
                        .orElse(null));
    }
}
