package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fangxin.standalone.store.disk.DurableMaps;

/**
 * All databases of a store. The reply to a command that changes anything leaves only when the change is on the disk.
 */
public final class StoreBackend extends AbstractMongoBackend {

    private static final Set<String> CHANGING = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "create",
            "createindexes",
            "drop",
            "dropindexes",
            "dropdatabase",
            "renamecollection",
            "aggregate");

    private final DurableMaps maps;
    private final Catalog catalog;
    private final OpenCursors cursors = new OpenCursors();

    public StoreBackend(DurableMaps maps) {
        this.maps = maps;
        this.catalog = new Catalog(maps);
        catalog.databases().forEach(this::resolveDatabase);
        maps.afterCheckpoint(this::refresh);
    }

    private void refresh() {
        for (String name : listDatabaseNames()) {
            ((StoreDatabase) resolveDatabase(name)).refresh();
        }
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, getCursorRegistry(), maps, catalog, cursors);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        refuseWhatIsNotHere(query);
        String name = command.toLowerCase(Locale.ROOT);
        try {
            return switch (name) {
                case "hello" -> hello(channel, database, query);
                case "listdatabases" -> listDatabases();
                case "endsessions" -> new Document("ok", 1.0);
                default -> super.handleCommand(channel, database, command, query);
            };
        } finally {
            if (CHANGING.contains(name)) {
                maps.force();
            }
        }
    }

    private static void refuseWhatIsNotHere(Document query) {
        if (Boolean.FALSE.equals(query.get("autocommit"))) {
            throw new MongoServerError(
                    20, "IllegalOperation", "Transaction numbers are only allowed on a replica set member or mongos");
        }
        if (query.get("collation") instanceof Document collation && !"simple".equals(collation.get("locale"))) {
            throw new MongoServerError(2, "BadValue", "collations are not known to the embedded store");
        }
    }

    private Document hello(Channel channel, String database, Document query) {
        Document greeting = super.handleCommand(channel, database, "ismaster", query);
        greeting.remove("ismaster");
        Document hello = new Document("helloOk", true).append("isWritablePrimary", true);
        hello.putAll(greeting);
        return hello.append("readOnly", false);
    }

    private Document listDatabases() {
        List<Document> databases = new ArrayList<>();
        for (String name : listDatabaseNames().stream().sorted().toList()) {
            if (((StoreDatabase) resolveDatabase(name)).hasCollections()) {
                databases.add(
                        new Document("name", name).append("sizeOnDisk", 0L).append("empty", false));
            }
        }
        return new Document("databases", databases)
                .append("totalSize", maps.fileSize())
                .append("ok", 1.0);
    }

    @Override
    protected Document handleGetMore(String database, String command, Document query) {
        Fields fields = new Fields(query);
        return cursors.more(database + "." + fields.text("collection"), fields.number(command, 0), (int)
                fields.number("batchSize", 0));
    }

    @Override
    protected Document handleKillCursors(Document query) {
        List<Object> killed = new ArrayList<>();
        List<Object> missing = new ArrayList<>();
        if (query.get("cursors") instanceof Collection<?> ids) {
            ids.forEach(id -> (cursors.close(((Number) id).longValue()) ? killed : missing).add(id));
        }
        return new Document("cursorsKilled", killed)
                .append("cursorsNotFound", missing)
                .append("cursorsAlive", List.of())
                .append("cursorsUnknown", List.of())
                .append("ok", 1.0);
    }

    @Override
    public void close() {
        cursors.closeAll();
        super.close();
        maps.close();
    }
}
