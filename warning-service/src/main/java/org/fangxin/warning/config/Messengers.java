package org.fangxin.warning.config;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fangxin.warning.domain.channel.Channel;
import org.fangxin.warning.domain.channel.Messenger;

/** What can be sent over, by kind. */
record Messengers(Map<Channel.Kind, Messenger> byKind) implements AutoCloseable {
    static Messengers of(List<Messenger> all) {
        return new Messengers(all.stream().collect(Collectors.toUnmodifiableMap(Messenger::kind, each -> each)));
    }

    @Override
    public void close() throws IOException {
        for (Messenger each : byKind.values()) {
            if (each instanceof Closeable open) {
                open.close();
            }
        }
    }
}
