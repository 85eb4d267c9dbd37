package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.InvalidNamespaceError;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.fangxin.standalone.store.disk.DurableMaps;
import org.fangxin.standalone.store.query.Question;
import org.jspecify.annotations.Nullable;

/** One database: the commands that read and write by indexes are here, the rest is the parent's. */
final class StoreDatabase extends AbstractMongoDatabase<Long> {

    private final DurableMaps maps;
    private final Catalog catalog;
    private final OpenCursors cursors;
    private final Map<String, StoreCollection> opened = new ConcurrentHashMap<>();
    private final ReentrantLock structure = new ReentrantLock();
    private @Nullable IndexDefinition beingAdded;

    StoreDatabase(String name, CursorRegistry registry, DurableMaps maps, Catalog catalog, OpenCursors cursors) {
        super(name, registry);
        this.maps = maps;
        this.catalog = catalog;
        this.cursors = cursors;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        Fields fields = new Fields(query);
        return switch (command) {
            case "find" ->
                new FindCommand(cursors).run(existing(fields.text(command)), namespace(fields, command), fields);
            case "aggregate" -> aggregate(fields, databases);
            case "count" -> count(fields);
            case "insert" -> WriteCommands.insert(writable(fields.text(command)), fields);
            case "update" ->
                WriteCommands.hasArrayFilters(fields)
                        ? super.handleCommand(channel, command, query, databases, oplog)
                        : WriteCommands.update(writable(fields.text(command)), fields);
            case "delete" -> WriteCommands.delete(existing(notSystem(fields.text(command))), fields);
            case "findAndModify", "findandmodify" -> findAndModify(fields, command);
            case "explain" -> explain(fields);
            case "dropIndexes" -> dropIndexes(fields);
            case "drop" -> {
                structure.lock();
                try {
                    yield super.handleCommand(channel, command, query, databases, oplog);
                } finally {
                    structure.unlock();
                }
            }
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    private Document aggregate(Fields fields, DatabaseResolver databases) {
        if (!(fields.value("aggregate") instanceof String name)) {
            throw new InvalidNamespaceError(getDatabaseName() + ".$cmd.aggregate");
        }
        if (fields.flag("explain", false)) {
            return explanation("aggregate", fields, false);
        }
        return new AggregateCommand(cursors, this, databases)
                .run(existing(name), getFullCollectionNamespace(name), fields);
    }

    private Document count(Fields fields) {
        StoreCollection collection = existing(fields.text("count"));
        long count = collection == null ? 0 : collection.count(ExplainCommand.question("count", fields));
        return new Document("n", (int) count).append("ok", 1.0);
    }

    private Document findAndModify(Fields fields, String command) {
        StoreCollection collection = writable(fields.text(command));
        if (fields.value("update") != null) {
            WriteCommands.change(fields.document(), "update");
        }
        return collection.hinted(fields.value("hint"), () -> collection.findAndModify(fields.document()));
    }

    private Document explain(Fields fields) {
        Document inner = fields.documentOrEmpty("explain");
        boolean executed = !"queryPlanner".equals(fields.value("verbosity"));
        return explanation(inner.keySet().iterator().next(), new Fields(inner), executed);
    }

    private Document explanation(String command, Fields fields, boolean executed) {
        String name = fields.text(command);
        Question question = ExplainCommand.question(command, fields);
        return Explanation.of(existing(name), getFullCollectionNamespace(name), question, executed);
    }

    private String namespace(Fields fields, String command) {
        return getFullCollectionNamespace(fields.text(command));
    }

    private @Nullable StoreCollection existing(String name) {
        return (StoreCollection) resolveCollection(name, false);
    }

    private StoreCollection writable(String name) {
        return (StoreCollection) resolveOrCreateCollection(notSystem(name));
    }

    private String notSystem(String name) {
        if (name.startsWith("system.")) {
            throw new InvalidNamespaceError(getFullCollectionNamespace(name));
        }
        return name;
    }

    /** Whether any collection was made here. */
    boolean hasCollections() {
        return opened.keySet().stream().anyMatch(name -> !name.startsWith("system."));
    }

    /** Called after pages were rewritten, see {@link StoreCollection#refresh}. */
    void refresh() {
        opened.values().forEach(StoreCollection::refresh);
    }

    @Override
    protected MongoCollection<Long> resolveOrCreateCollection(String name) {
        MongoCollection<Long> found = resolveCollection(name, false);
        if (found != null) {
            return found;
        }
        structure.lock();
        try {
            return super.resolveOrCreateCollection(name);
        } finally {
            structure.unlock();
        }
    }

    @Override
    public MongoCollection<Long> createCollectionOrThrowIfExists(String name, CollectionOptions options) {
        structure.lock();
        try {
            return super.createCollectionOrThrowIfExists(name, options);
        } finally {
            structure.unlock();
        }
    }

    @Override
    protected void addIndex(Document description) {
        structure.lock();
        IndexDefinition outer = beingAdded;
        try {
            beingAdded = IndexDefinition.of(description);
            super.addIndex(description);
        } finally {
            beingAdded = outer;
            structure.unlock();
        }
    }

    @Override
    public void moveCollection(MongoDatabase oldDatabase, MongoCollection<?> collection, String newName) {
        structure.lock();
        try {
            super.moveCollection(oldDatabase, collection, newName);
            opened.put(newName, (StoreCollection) collection);
        } finally {
            structure.unlock();
        }
    }

    @Override
    public void unregisterCollection(String name) {
        opened.remove(name);
        super.unregisterCollection(name);
    }

    @Override
    protected MongoCollection<Long> openOrCreateCollection(String name, CollectionOptions options) {
        return opened.computeIfAbsent(
                name, key -> new StoreCollection(this, key, options, cursorRegistry, maps, catalog));
    }

    @Override
    protected Index<Long> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        return openOrCreateIndex(collection, name);
    }

    @Override
    protected Index<Long> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return openOrCreateIndex(collection, name);
    }

    /** The parent hands over only a part of the description; all of it is in the index being added, or was stored. */
    private OrderedIndex openOrCreateIndex(String collection, String name) {
        IndexDefinition definition = beingAdded != null && beingAdded.name().equals(name)
                ? beingAdded
                : IndexDefinition.of(indexes.get()
                        .handleQuery(new Document("ns", getFullCollectionNamespace(collection)).append("name", name))
                        .iterator()
                        .next());
        return catalog.index(getDatabaseName(), collection, name)
                .map(entry -> new OrderedIndex(
                        definition, catalog.map(entry), (int) new Fields(entry).number("arrays", 0), true))
                .orElseGet(() -> new OrderedIndex(definition, maps.create(), 0, false));
    }

    private Document dropIndexes(Fields fields) {
        structure.lock();
        try {
            StoreCollection collection = existing(fields.text("dropIndexes"));
            if (collection == null) {
                throw new MongoServerError(26, "NamespaceNotFound", "ns not found");
            }
            int before = collection.getNumIndexes();
            for (String name : new DroppedIndexes(collection).names(fields.value("index"))) {
                collection.dropIndex(name);
                indexes.get()
                        .deleteDocuments(
                                new Document("ns", collection.getFullName()).append("name", name), 0, NoopOplog.get());
            }
            return new Document("nIndexesWas", before).append("ok", 1.0);
        } finally {
            structure.unlock();
        }
    }

    @Override
    protected long getFileSize() {
        return maps.fileSize();
    }

    @Override
    protected long getStorageSize() {
        return maps.fileSize();
    }
}
