package org.fangxin.complaint;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks ClamAV's INSTREAM: finds malware where the content holds a word, and can be away. */
public final class FakeClamd {
    /** What it takes for malware. */
    public static final String MALWARE = "THIS-IS-WHAT-THE-SCANNER-LOOKS-FOR";

    private final ServerSocket socket;
    private volatile boolean away;

    public FakeClamd() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** While it is away it hangs up on everybody. */
    public void setAway(boolean away) {
        this.away = away;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                if (!away) {
                    answer(caller);
                }
            } catch (IOException hungUp) {
                // whoever hung up asks again
            }
        }
    }

    private static void answer(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.writeBytes(in.readNBytes(length));
        }
        caller.getOutputStream().write((verdict(command, content) + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    private static String verdict(String command, ByteArrayOutputStream content) {
        if (!command.equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND ERROR";
        }
        return content.toString(StandardCharsets.ISO_8859_1).contains(MALWARE)
                ? "stream: Fake.Malware FOUND"
                : "stream: OK";
    }
}
