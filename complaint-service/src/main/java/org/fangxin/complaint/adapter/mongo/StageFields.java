package org.fangxin.complaint.adapter.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.fangxin.complaint.domain.filing.Money;
import org.jspecify.annotations.Nullable;

/** Fields of a stage's document, typed. */
record StageFields(Document document) {
    static StageFields of(String stage) {
        return new StageFields(new Document("stage", stage));
    }

    String stage() {
        return text("stage");
    }

    /** Adds a field; an absent value adds none. */
    StageFields with(String field, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Boolean flag -> document.append(field, flag);
            case Instant moment -> document.append(field, Date.from(moment));
            case StageFields nested -> document.append(field, nested.document());
            default -> document.append(field, value.toString());
        }
        return this;
    }

    String text(String field) {
        String text = document.getString(field);
        if (text == null) {
            throw new IllegalStateException("the stage lacks " + field);
        }
        return text;
    }

    @Nullable
    String optionalText(String field) {
        return document.getString(field);
    }

    LocalDate date(String field) {
        return LocalDate.parse(text(field));
    }

    @Nullable
    Instant optionalMoment(String field) {
        Date date = document.getDate(field);
        return date == null ? null : date.toInstant();
    }

    boolean flag(String field) {
        return document.getBoolean(field, false);
    }

    @Nullable
    Money optionalMoney(String field) {
        return FilingDocuments.money(document.getString(field));
    }

    <E extends Enum<E>> E code(String field, Class<E> type) {
        return Enum.valueOf(type, text(field));
    }

    StageFields nested(String field) {
        Document nested = document.get(field, Document.class);
        if (nested == null) {
            throw new IllegalStateException("the stage lacks " + field);
        }
        return new StageFields(nested);
    }

    @Nullable
    StageFields optionalNested(String field) {
        Document nested = document.get(field, Document.class);
        return nested == null ? null : new StageFields(nested);
    }
}
