package org.fangxin.standalone.store.update;

import de.bwaldvogel.mongo.bson.Document;
import org.fangxin.standalone.store.order.ValueOrder;
import org.jspecify.annotations.Nullable;

/** What one operator does to one field. */
interface FieldChange {

    void on(Document parent, String name);

    /** Whether documents on the way to the field are made when they are missing. */
    default boolean createsField() {
        return true;
    }

    /** Null when the operator, or its operand, is not known here. */
    static @Nullable FieldChange of(String operator, String path, @Nullable Object operand) {
        return switch (operator) {
            case "$set" -> (parent, name) -> parent.put(name, operand);
            case "$unset" -> new Unset();
            case "$inc" -> Increment.of(path, operand);
            case "$max" -> extreme(operand, 1);
            case "$min" -> extreme(operand, -1);
            case "$push" -> Push.of(path, operand);
            case "$addToSet" -> AddToSet.of(path, operand);
            case "$pull" -> new Pull(path, operand);
            default -> null;
        };
    }

    private static FieldChange extreme(@Nullable Object operand, int sign) {
        return (parent, name) -> {
            if (!parent.containsKey(name) || ValueOrder.compare(operand, parent.get(name)) * sign > 0) {
                parent.put(name, operand);
            }
        };
    }

    /** {@code $unset}. */
    record Unset() implements FieldChange {
        @Override
        public void on(Document parent, String name) {
            parent.remove(name);
        }

        @Override
        public boolean createsField() {
            return false;
        }
    }
}
