package org.fangxin.testkit;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the servers before the first test class that wants them and hands their addresses to tests. */
final class StackExtension implements BeforeAllCallback, ParameterResolver {
    @Override
    public void beforeAll(ExtensionContext context) {
        TestStacks.of(context.getRequiredTestClass());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Stack.class || type == TestIssuer.class || type == Broker.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == TestIssuer.class) {
            return TestIssuer.shared();
        }
        TestStacks.TestStack stack = TestStacks.of(context.getRequiredTestClass());
        if (type == Stack.class) {
            return stack.addresses();
        }
        return stack.broker()
                .orElseThrow(() -> new ParameterResolutionException("a Broker needs @WithStack(ownBroker = true)"));
    }
}
