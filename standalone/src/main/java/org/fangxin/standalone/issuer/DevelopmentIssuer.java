package org.fangxin.standalone.issuer;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A running development issuer. */
public final class DevelopmentIssuer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DevelopmentIssuer.class);

    private final ConfigurableApplicationContext context;

    private DevelopmentIssuer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts the issuer and returns once it answers. Whoever calls this has made sure that development is meant.
     *
     * @throws RuntimeException when it cannot listen or its keys cannot be kept
     */
    public static DevelopmentIssuer open(IssuerSettings settings) {
        LOG.warn(
                "DEVELOPMENT ISSUER at {}: gives tokens for every role to whoever has its client secret, and signs in at"
                        + " the dashboard whoever asks; never use it in production",
                settings.url());
        ConfigurableApplicationContext context = new SpringApplicationBuilder(IssuerConfiguration.class)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .initializers(created -> created.getBeanFactory().registerSingleton("issuerSettings", settings))
                .properties(Map.of(
                        "spring.config.name", "issuer",
                        "server.address", settings.host(),
                        "server.port", settings.port()))
                .run();
        return new DevelopmentIssuer(context);
    }

    @Override
    public void close() {
        context.close();
    }
}
