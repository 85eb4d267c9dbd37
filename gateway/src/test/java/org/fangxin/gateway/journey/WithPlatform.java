package org.fangxin.gateway.journey;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The journeys of the class run on the {@link Platform}, which their constructor takes; it is started once per JVM. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithPlatform.Extension.class)
@interface WithPlatform {
    /** Starts the platform at the first class that wants it; JUnit closes it after the last. */
    final class Extension implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Platform.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Platform.class))
                    .computeIfAbsent(Start.class, key -> Start.once(), Start.class)
                    .platform();
        }
    }

    /** The one start of the platform: when it fails, all journeys fail at once instead of waiting for it one by one. */
    record Start(Optional<Platform> started, Optional<RuntimeException> failure) implements AutoCloseable {
        static Start once() {
            try {
                return new Start(Optional.of(Platform.start()), Optional.empty());
            } catch (RuntimeException e) {
                return new Start(Optional.empty(), Optional.of(e));
            }
        }

        Platform platform() {
            return started.orElseThrow(failure::orElseThrow);
        }

        @Override
        public void close() throws IOException {
            if (started.isPresent()) {
                started.get().close();
            }
        }
    }
}
