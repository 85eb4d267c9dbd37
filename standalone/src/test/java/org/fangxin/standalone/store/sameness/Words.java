package org.fangxin.standalone.store.sameness;

import java.util.List;
import java.util.Random;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

/**
 * Draws values from a small stock, so that queries meet what documents hold.
 *
 * @param nasty whether also such values are drawn about which servers differ or err: NaN, decimals, limits of types,
 *     nulls, empty and nested arrays, four-byte characters
 */
record Words(Random random, boolean nasty) {

    private static final List<String> PLAIN = List.of("", "a", "ab", "abc", "b", "ba", "上海", "杭州", "杭州市");
    private static final List<String> ODD = List.of("\uffee", "\ud83d\ude00", "a\u0000b", "a\uffff", "^a", "a.b");
    private static final List<Long> LIMITS =
            List.of(Long.MAX_VALUE, Long.MAX_VALUE - 1, Long.MIN_VALUE, (1L << 53) + 1, 1L << 53, (1L << 53) - 1);
    private static final List<Double> EDGES = List.of(
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            -0.0,
            0x1p53,
            0x1p63,
            Double.MIN_VALUE,
            0.1);
    private static final List<String> DECIMALS =
            List.of("0.1", "1", "2.0", "NaN", "Infinity", "-0", "1E+400", "-1E-400", "9007199254740993", "0.10");

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    BsonValue scalar() {
        if (nasty && chance(15)) {
            return odd();
        }
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> new BsonInt32(below(6));
            case 3 -> new BsonInt64(below(6));
            case 4 -> new BsonDouble(below(12) / 2.0);
            case 5, 6, 7 -> text();
            case 8 -> BsonBoolean.valueOf(random.nextBoolean());
            default -> new BsonDateTime(1_700_000_000_000L + below(5) * 1000L);
        };
    }

    BsonString text() {
        return new BsonString(one(nasty && chance(20) ? ODD : PLAIN));
    }

    private BsonValue odd() {
        return switch (random.nextInt(7)) {
            case 0, 1 -> BsonNull.VALUE;
            case 2 -> new BsonInt64(one(LIMITS));
            case 3 -> new BsonDouble(one(EDGES));
            case 4 -> new BsonDecimal128(Decimal128.parse(one(DECIMALS)));
            case 5 -> new BsonObjectId(new ObjectId("5f00000000000000000000" + "0" + below(10)));
            default -> new BsonDocument("x", new BsonInt32(below(3)));
        };
    }

    BsonArray array() {
        BsonArray array = new BsonArray();
        int size = nasty ? below(4) : 1 + below(3);
        for (int i = 0; i < size; i++) {
            array.add(nasty && chance(10) ? new BsonArray(List.of(scalar())) : scalar());
        }
        return array;
    }

    /** A document; which fields it has, and of which type, varies. */
    BsonDocument document(int id) {
        BsonDocument document = new BsonDocument("_id", new BsonInt32(id));
        addField(document, "a", 90, scalar());
        addField(document, "b", 80, scalar());
        addField(document, "c", 60, chance(nasty ? 20 : 0) ? array() : scalar());
        addField(document, "n", 70, new BsonDocument("x", scalar()).append("y", scalar()));
        addField(document, "t", 60, array());
        addField(document, "items", 50, items());
        return document;
    }

    private void addField(BsonDocument document, String name, int percent, BsonValue value) {
        if (chance(percent)) {
            document.append(name, value);
        }
    }

    private BsonArray items() {
        BsonArray items = new BsonArray();
        int size = nasty ? below(4) : 1 + below(2);
        for (int i = 0; i < size; i++) {
            items.add(nasty && chance(10) ? scalar() : new BsonDocument("k", scalar()).append("v", scalar()));
        }
        return items;
    }
}
