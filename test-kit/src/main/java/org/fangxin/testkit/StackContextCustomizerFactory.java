package org.fangxin.testkit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Registered in {@code META-INF/spring.factories}: every Spring test with a stack gets its addresses. */
final class StackContextCustomizerFactory implements ContextCustomizerFactory {
    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return TestContextAnnotationUtils.hasAnnotation(testClass, WithStack.class)
                        || TestContextAnnotationUtils.hasAnnotation(testClass, WithContainers.class)
                ? new StackContextCustomizer(TestStacks.of(testClass).addresses())
                : null;
    }
}
