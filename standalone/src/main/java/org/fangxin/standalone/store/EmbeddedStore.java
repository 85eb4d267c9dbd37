package org.fangxin.standalone.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A running store: open it on a folder, give its connection string to a MongoDB driver, close it. One folder belongs
 * to one process at a time.
 */
public final class EmbeddedStore implements AutoCloseable {

    private final MongoServer server;
    private final String host;
    private final int port;

    private EmbeddedStore(MongoServer server, String host) {
        this.server = server;
        this.host = host;
        this.port = server.getLocalAddress().getPort();
    }

    /**
     * Opens or creates the store in {@code folder} and listens.
     *
     * @param port 0 takes any free port
     * @throws StoreUnusable when the folder is in use or damaged, or the port is taken
     */
    public static EmbeddedStore open(Path folder, String host, int port) throws StoreUnusable {
        MVStore file;
        try {
            Files.createDirectories(folder);
            file = MVStore.open(folder.resolve("store.mv").toString());
        } catch (IOException | MVStoreException e) {
            throw new StoreUnusable("The store in " + folder + " cannot be opened: " + e.getMessage(), e);
        }
        MongoServer server = new MongoServer(new Backend(file));
        try {
            server.bind(host, port);
        } catch (RuntimeException e) {
            throw new StoreUnusable("The store cannot listen on " + host + ":" + port + ": " + e.getMessage(), e);
        }
        return new EmbeddedStore(server, host);
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** What a driver needs, for example {@code mongodb://127.0.0.1:27017}. */
    public String connectionString() {
        return "mongodb://" + host + ":" + port;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private static final class Backend extends H2Backend {

        Backend(MVStore store) {
            super(store);
        }

        @Override
        public Document handleCommand(Channel channel, String database, String command, Document query) {
            if (command.equals("hello")) {
                Document greeting = super.handleCommand(channel, database, "ismaster", query);
                greeting.put("isWritablePrimary", true);
                return greeting;
            }
            return super.handleCommand(channel, database, command, query);
        }
    }
}
