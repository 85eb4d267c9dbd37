package org.fangxin.standalone.store.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a filter asks of one field, or of one element of an array. */
sealed interface Condition {

    /** Whether the document meets it at a path. */
    boolean at(Path path, Document document);

    /** Whether a single value meets it; arrays are not looked into. */
    boolean on(@Nullable Object value);

    /** A test of a value; {@code elements} tells whether the elements of an array may pass for it. */
    record Test(boolean elements, Predicate<@Nullable Object> test) implements Condition {
        @Override
        public boolean at(Path path, Document document) {
            return path.any(document, elements, test);
        }

        @Override
        public boolean on(@Nullable Object value) {
            return test.test(value);
        }
    }

    /** None of the values may pass: this is how {@code $ne}, {@code $nin} and {@code $not} treat arrays. */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean at(Path path, Document document) {
            return !condition.at(path, document);
        }

        @Override
        public boolean on(@Nullable Object value) {
            return !condition.on(value);
        }
    }

    /** Each is met, each possibly by another element of an array. */
    record All(List<Condition> conditions) implements Condition {
        @Override
        public boolean at(Path path, Document document) {
            for (Condition condition : conditions) {
                if (!condition.at(path, document)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean on(@Nullable Object value) {
            for (Condition condition : conditions) {
                if (!condition.on(value)) {
                    return false;
                }
            }
            return true;
        }
    }
}
