package org.fangxin.platform.mongo;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The store.
 *
 * @param uri connection string; what it says about write concern and time-outs goes before the values here
 * @param database the service's own database
 * @param serverSelectionTimeout after which time without a server a call fails, and the API answers 503
 * @param connectTimeout how long to wait for a connection to be made
 * @param readTimeout how long to wait for an answer of the server
 * @param startWait how long a starting service waits for the store before it gives up
 */
@ConfigurationProperties("fangxin.mongodb")
public record MongoProperties(
        @DefaultValue("mongodb://127.0.0.1:27017") String uri,
        String database,
        @DefaultValue("3s") Duration serverSelectionTimeout,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue("2m") Duration startWait) {
    /** Without the address, which may carry a password. */
    @Override
    public String toString() {
        return "MongoProperties[database=" + database + "]";
    }
}
