package org.fangxin.merchant;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;

/** Listens to what the service asks the store while somebody wants to know. */
public final class AskedQueries implements CommandListener {
    private static final Set<String> QUESTIONS = Set.of("find", "count", "aggregate");

    private final List<BsonDocument> asked = new ArrayList<>();
    private volatile boolean listening;

    @Override
    public synchronized void commandStarted(CommandStartedEvent event) {
        if (listening && QUESTIONS.contains(event.getCommandName())) {
            asked.add(event.getCommand().clone());
        }
    }

    /** The questions asked by a call, one after the other. */
    public List<BsonDocument> by(Runnable call) {
        synchronized (this) {
            asked.clear();
            listening = true;
        }
        call.run();
        synchronized (this) {
            listening = false;
            return List.copyOf(asked);
        }
    }
}
