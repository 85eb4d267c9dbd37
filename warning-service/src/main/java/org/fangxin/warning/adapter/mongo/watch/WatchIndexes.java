package org.fangxin.warning.adapter.mongo.watch;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import java.util.List;
import org.fangxin.platform.mongo.CollectionIndex;
import org.fangxin.platform.mongo.DeclaredIndexes;

/** Indexes of watchlists and inboxes with the query that each serves. */
public final class WatchIndexes implements DeclaredIndexes {
    @Override
    public List<CollectionIndex> indexes() {
        return List.of(
                new CollectionIndex(
                        MongoWatches.COLLECTION,
                        ascending(MongoWatches.OWNER, MongoWatches.KEY),
                        false,
                        "GET /watchlists"),
                new CollectionIndex(
                        MongoWatches.COLLECTION,
                        ascending(MongoWatches.KEY, MongoWatches.OWNER),
                        false,
                        "those who watch a target, some at a time"),
                new CollectionIndex(
                        MongoInboxes.COLLECTION,
                        compoundIndex(ascending(MongoInboxes.OWNER), descending(MongoInboxes.PLACE)),
                        false,
                        "GET /inbox"),
                new CollectionIndex(
                        MongoInboxes.COLLECTION,
                        compoundIndex(
                                ascending(MongoInboxes.OWNER, MongoInboxes.UNREAD), descending(MongoInboxes.PLACE)),
                        false,
                        "GET /inbox?unread=true and the count of unread entries"),
                new CollectionIndex(
                        MongoInboxes.COLLECTION, ascending(MongoInboxes.AT), false, "forgetting old entries"),
                new CollectionIndex(
                        MongoChannels.COLLECTION,
                        ascending(MongoChannels.OWNER),
                        false,
                        "GET /watchlists/channels and those of whom a change concerns"),
                new CollectionIndex(MongoNotes.COLLECTION, ascending(MongoNotes.DUE_AT), false, "notes that are due"),
                new CollectionIndex(
                        MongoNotes.COLLECTION, ascending(MongoNotes.CREATED_AT), false, "forgetting old notes"));
    }
}
