package org.fangxin.standalone.store.crash;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.Document;

/** Inserts, updates and deletes documents of its own until the server dies, and remembers what it was told is done. */
final class Client implements Runnable {

    private final String name;
    private final Random random;
    private final Map<String, Integer> acknowledged = new HashMap<>();
    private MongoCollection<Document> collection;
    private int inserted;
    private String openId = "";
    private Integer openValue;

    Client(String name, long seed) {
        this.name = name;
        this.random = new Random(seed);
    }

    void use(MongoCollection<Document> now) {
        collection = now;
    }

    @Override
    public void run() {
        try {
            while (true) {
                step();
            }
        } catch (MongoException | IllegalStateException serverIsGone) {
            // the last write may have happened or not
        }
    }

    private void step() {
        List<String> ids = new ArrayList<>(acknowledged.keySet());
        int kind = ids.isEmpty() ? 0 : random.nextInt(10);
        String id = kind < 5 ? name + "-" + inserted++ : ids.get(random.nextInt(ids.size()));
        int value = random.nextInt(1_000_000);
        openId = id;
        openValue = kind == 9 ? null : value;
        if (kind < 5) {
            collection.insertOne(new Document("_id", id)
                    .append("owner", name)
                    .append("value", value)
                    .append("tags", List.of(value % 10, value % 7))
                    .append("padding", "x".repeat(random.nextInt(800))));
        } else if (kind < 9) {
            collection.updateOne(
                    Filters.eq(id),
                    Updates.combine(Updates.set("value", value), Updates.set("tags", List.of(value % 10))));
        } else {
            collection.deleteOne(Filters.eq(id));
        }
        settle(openValue);
    }

    private void settle(Integer value) {
        if (value == null) {
            acknowledged.remove(openId);
        } else {
            acknowledged.put(openId, value);
        }
        openId = "";
    }

    /** What must be there and is not, or is there and must not be. The write under way may have happened or not. */
    List<String> differences(Map<String, Integer> stored) {
        if (!openId.isEmpty()) {
            Integer found = stored.get(openId);
            boolean happened = openValue == null ? found == null : openValue.equals(found);
            if (happened) {
                settle(openValue);
            }
            openId = "";
        }
        List<String> differences = new ArrayList<>();
        acknowledged.forEach((id, value) -> {
            if (!value.equals(stored.get(id))) {
                differences.add(id + " was acknowledged as " + value + ", found " + stored.get(id));
            }
        });
        stored.keySet().stream()
                .filter(id -> id.startsWith(name + "-") && !acknowledged.containsKey(id))
                .forEach(id -> differences.add(id + " is back"));
        return differences;
    }

    int size() {
        return acknowledged.size();
    }
}
