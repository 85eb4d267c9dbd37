package org.fangxin.standalone.files;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Free ports on the loopback address. They are taken from below the range that operating systems hand to outgoing
 * connections, so that a port that is remembered for the next start is likely to be free then.
 */
public final class Ports {
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 29_999;

    private Ports() {}

    /** Whether a server could listen on this loopback port now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * A free port that is not among the taken ones.
     *
     * @throws IOException when the whole range is in use
     */
    public static int findFree(Set<Integer> taken) throws IOException {
        int range = HIGHEST - LOWEST + 1;
        int start = ThreadLocalRandom.current().nextInt(range);
        for (int i = 0; i < range; i++) {
            int port = LOWEST + (start + i) % range;
            if (!taken.contains(port) && isFree(port)) {
                return port;
            }
        }
        throw new IOException("no free port between " + LOWEST + " and " + HIGHEST);
    }
}
