package org.fangxin.standalone.store.query;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.function.Predicate;
import org.fangxin.standalone.store.order.ValueOrder;
import org.jspecify.annotations.Nullable;

/** Which elements of an array a {@code $pull} means: by value, by operators, or as documents by a filter. */
public final class ElementTest {

    private ElementTest() {}

    public static Predicate<@Nullable Object> of(@Nullable Object operand) {
        if (operand instanceof BsonRegularExpression || Operators.isIn(operand)) {
            Condition condition = ConditionReader.read(operand);
            return condition::on;
        }
        if (operand instanceof Document filter) {
            Filter wanted = Filter.of(filter);
            return element -> element instanceof Document document && wanted.test(document);
        }
        return element -> ValueOrder.same(element, operand);
    }
}
