package org.fangxin.standalone.store.order;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValueOrderTest {

    private static Decimal128 decimal(String text) {
        return new Decimal128(new BigDecimal(text));
    }

    /** From the manual, "Comparison/Sort Order", with the edges of each type. */
    private static final List<Object> ASCENDING = Arrays.asList(
            MinKey.getInstance(),
            ValueOrder.EMPTY_ARRAY,
            null,
            Double.NaN,
            Double.NEGATIVE_INFINITY,
            decimal("-1E+400"),
            -Double.MAX_VALUE,
            Long.MIN_VALUE,
            Long.MIN_VALUE + 1,
            -(1L << 53) - 1,
            -(double) (1L << 53),
            -1,
            decimal("-1E-400"),
            0,
            decimal("1E-400"),
            Double.MIN_VALUE,
            decimal("0.1"),
            0.1,
            1,
            1.5,
            2L,
            9007199254740991L,
            0x1p53,
            9007199254740993L,
            decimal("9007199254740993.5"),
            Long.MAX_VALUE - 1,
            Long.MAX_VALUE,
            0x1p63,
            Double.MAX_VALUE,
            decimal("1E+400"),
            Double.POSITIVE_INFINITY,
            "",
            "a",
            "a\0",
            "a\0b",
            "ab",
            "b",
            "\u4e0a",
            "\uffee",
            "\ud83d\ude00",
            new Document(),
            new Document("a", 1),
            new Document("a", 1).append("b", 1),
            new Document("a", 2),
            new Document("b", 1),
            new Document("a", "text"),
            List.of(),
            List.of(1),
            List.of(1, 2),
            List.of(2),
            new BinData(new byte[] {9}),
            new BinData(new byte[] {1, 2}),
            new UUID(1, 1),
            new ObjectId("5f0000000000000000000001"),
            new ObjectId("5f0000000000000000000002"),
            false,
            true,
            Instant.ofEpochMilli(-1),
            Instant.EPOCH,
            Instant.parse("2026-11-24T00:00:00Z"),
            new BsonTimestamp(1),
            new BsonTimestamp(-1),
            new BsonRegularExpression("a", ""),
            MaxKey.getInstance());

    @Test
    void orders_values_of_all_types_as_the_manual_does() {
        for (int i = 0; i < ASCENDING.size(); i++) {
            for (int j = 0; j < ASCENDING.size(); j++) {
                assertThat(Integer.signum(ValueOrder.compare(ASCENDING.get(i), ASCENDING.get(j))))
                        .as("%s and %s", ASCENDING.get(i), ASCENDING.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void numbers_are_equal_by_value_whatever_their_type() {
        assertThat(ValueOrder.same(1, 1L)).isTrue();
        assertThat(ValueOrder.same(1, 1.0)).isTrue();
        assertThat(ValueOrder.same(1L, decimal("1.00"))).isTrue();
        assertThat(ValueOrder.same(-0.0, 0)).isTrue();
        assertThat(ValueOrder.same(Double.NaN, Decimal128.NaN)).isTrue();
        assertThat(ValueOrder.same(new Document("a", 1), new Document("a", 1.0)))
                .isTrue();
        assertThat(ValueOrder.same(0.1, decimal("0.1"))).isFalse();
        assertThat(ValueOrder.same("1", 1)).isFalse();
    }

    @Test
    void no_encoding_is_the_beginning_of_another() {
        for (Object a : ASCENDING) {
            byte[] beginning = ValueOrder.encode(a);
            for (Object b : ASCENDING) {
                byte[] other = ValueOrder.encode(b);
                assertThat(a == b || Arrays.mismatch(beginning, other) < beginning.length)
                        .as("%s and %s", a, b)
                        .isTrue();
            }
        }
    }
}
