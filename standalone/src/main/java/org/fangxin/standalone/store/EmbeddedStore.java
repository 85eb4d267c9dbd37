package org.fangxin.standalone.store;

import java.nio.file.Path;
import org.fangxin.standalone.store.disk.DurableMaps;
import org.fangxin.standalone.store.mongo.StoreBackend;
import org.fangxin.standalone.store.wire.WireServer;

/**
 * A running store: open it on a folder, give its connection string to a MongoDB driver, close it. One folder belongs
 * to one process at a time. What a client was told is done survives kill -9.
 */
public final class EmbeddedStore implements AutoCloseable {

    private final StoreBackend backend;
    private final WireServer server;
    private final String host;

    private EmbeddedStore(StoreBackend backend, WireServer server, String host) {
        this.backend = backend;
        this.server = server;
        this.host = host;
    }

    /** Opens with {@link StoreSettings#defaults()}. */
    public static EmbeddedStore open(Path folder, String host, int port) throws StoreUnusable {
        return open(folder, host, port, StoreSettings.defaults());
    }

    /**
     * Opens or creates the store in {@code folder} and listens.
     *
     * @param port 0 takes any free port
     * @throws StoreUnusable when the folder is in use, damaged or of a newer format, or the port is taken
     */
    public static EmbeddedStore open(Path folder, String host, int port, StoreSettings settings) throws StoreUnusable {
        DurableMaps maps = DurableMaps.open(folder, settings);
        try {
            StoreBackend backend = new StoreBackend(maps);
            return new EmbeddedStore(backend, new WireServer(backend, host, port), host);
        } catch (RuntimeException e) {
            maps.close();
            throw new StoreUnusable("The store cannot listen on " + host + ":" + port + ": " + e.getMessage(), e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** What a driver needs, for example {@code mongodb://127.0.0.1:27017}. */
    public String connectionString() {
        return "mongodb://" + host + ":" + port();
    }

    @Override
    public void close() {
        server.close();
        backend.close();
    }
}
