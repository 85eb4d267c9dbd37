package org.fangxin.gateway.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Follows the stream of warnings; connected when it is there. */
final class StreamListener implements AutoCloseable {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    StreamListener(String gateway) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + "/api/v1/warnings/stream"))
                .header("Accept", "text/event-stream")
                .build();
        try {
            Stream<String> lines = client.send(request, BodyHandlers.ofLines()).body();
            Thread.ofVirtual().start(() -> follow(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Lines of the stream so far. */
    List<String> heard() {
        return heard;
    }

    /** Breaks off: close() would wait for the end of a stream that has none of its own. */
    @Override
    public void close() {
        client.shutdownNow();
    }

    private void follow(Stream<String> lines) {
        try (lines) {
            lines.forEach(heard::add);
        } catch (UncheckedIOException e) {
            heard.add("broken off");
        }
    }
}
