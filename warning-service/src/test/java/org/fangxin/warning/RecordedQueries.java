package org.fangxin.warning;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonDocument;
import org.springframework.stereotype.Component;

/** Remembers what the service asks the store for, while a test wants to know. */
@Component
public final class RecordedQueries implements CommandListener {
    private static final List<String> OF_A_READ = List.of("find", "filter", "sort", "limit", "projection");

    /** The platform's own queue of figures to be counted, which its round reads from the start. */
    private static final String QUEUE = "figureOrders";

    private final Set<BsonDocument> reads = ConcurrentHashMap.newKeySet();
    private volatile boolean recording;

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (recording && event.getCommandName().equals("find")) {
            BsonDocument read = event.getCommand().clone();
            if (read.getString("find").getValue().equals(QUEUE)) {
                return;
            }
            read.keySet().retainAll(OF_A_READ);
            reads.add(read);
        }
    }

    /** What the service read while this ran; its own rounds may be among it. */
    public Set<BsonDocument> during(Runnable work) {
        reads.clear();
        recording = true;
        try {
            work.run();
        } finally {
            recording = false;
        }
        return Set.copyOf(reads);
    }
}
