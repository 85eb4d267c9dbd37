package org.fangxin.testkit;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Gives each test class its database, and a broker of its own where it wants one. */
final class TestStacks {
    private static final int NAME_LIMIT = 40;
    private static final String RUN =
            HexFormat.of().toHexDigits(System.nanoTime()).substring(8);
    private static final Map<Class<?>, TestStack> STACKS = new ConcurrentHashMap<>();

    private TestStacks() {}

    record TestStack(Stack addresses, Optional<Broker> broker) {}

    /** The stack of the class, or of the class around a nested one; started when it is asked for first. */
    static TestStack of(Class<?> testClass) {
        return STACKS.computeIfAbsent(outermost(testClass), TestStacks::open);
    }

    private static Class<?> outermost(Class<?> testClass) {
        Class<?> enclosing = testClass.getEnclosingClass();
        return enclosing == null ? testClass : outermost(enclosing);
    }

    private static TestStack open(Class<?> testClass) {
        WithStack wanted = AnnotatedElementUtils.findMergedAnnotation(testClass, WithStack.class);
        if (wanted == null) {
            return new TestStack(stack(Servers.contained(), testClass.getSimpleName()), Optional.empty());
        }
        Servers servers = Servers.embedded();
        String database = wanted.sharedDatabase() ? "shared" : testClass.getSimpleName();
        if (!wanted.ownBroker()) {
            return new TestStack(stack(servers, database), Optional.empty());
        }
        Broker broker = Broker.open();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        Servers withOwnBroker = new Servers(servers.mongodbUri(), broker.bootstrap());
        return new TestStack(stack(withOwnBroker, database), Optional.of(broker));
    }

    private static Stack stack(Servers servers, String purpose) {
        return new Stack(
                servers.mongodbUri(),
                servers.kafkaBootstrap(),
                TestIssuer.shared().url(),
                database(purpose));
    }

    /** Short enough for the server's limit of 63 bytes, and never a database of an earlier run on the same server. */
    private static String database(String purpose) {
        String name = purpose.substring(0, Math.min(purpose.length(), NAME_LIMIT));
        return "test_" + name + "_" + RUN;
    }
}
