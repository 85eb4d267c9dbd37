package org.fangxin.testkit;

import java.util.Base64;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives a Spring context the addresses of its stack; contexts with the same addresses are one context. */
record StackContextCustomizer(Stack stack) implements ContextCustomizer {
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        TestPropertyValues.of(Map.of(
                        "FANGXIN_MONGODB_URI", stack.mongodbUri(),
                        "fangxin.mongodb.database", stack.database(),
                        "FANGXIN_KAFKA_BOOTSTRAP", stack.kafkaBootstrap(),
                        "FANGXIN_OIDC_ISSUER", stack.issuer(),
                        "FANGXIN_DATA_KEY", KEY))
                .applyTo(context);
    }
}
