package org.fangxin.testkit.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Conditions that ArchUnit does not bring along. */
final class Conditions {
    private static final Set<String> SYSTEM_CLOCK =
            Set.of("java.lang.System.currentTimeMillis", "java.util.UUID.randomUUID", "java.util.Date.<init>");

    private Conditions() {}

    static ArchCondition<JavaField> notBeAnnotatedWithAnyOf(String... annotations) {
        return new ArchCondition<>("not be annotated with any of %s", List.of(annotations)) {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                Arrays.stream(annotations)
                        .filter(field::isAnnotatedWith)
                        .forEach(found -> events.add(violated(field, field.getFullName() + " carries @" + found)));
            }
        };
    }

    static ArchCondition<JavaMethod> beAnnotatedWithOneOfByItselfOrItsClass(String... annotations) {
        return new ArchCondition<>("be annotated, by itself or its class, with one of %s", List.of(annotations)) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (Arrays.stream(annotations)
                        .noneMatch(annotation -> method.isAnnotatedWith(annotation)
                                || method.getOwner().isAnnotatedWith(annotation))) {
                    events.add(violated(method, method.getFullName() + " does not say who may call it"));
                }
            }
        };
    }

    static ArchCondition<JavaClass> notCallTheSystemClockOrRandomIds() {
        return new ArchCondition<>("not ask the system for time or ids") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(Conditions::asksTheSystem)
                        .filter(access -> !definesTheClock(access))
                        .forEach(access -> events.add(violated(access, access.getDescription())));
            }
        };
    }

    private static boolean asksTheSystem(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String member = access.getName();
        if (owner.isEquivalentTo(Clock.class)) {
            return member.startsWith("system") || member.startsWith("tick") && !takesAClock(access);
        }
        if (owner.getPackageName().startsWith("java.time")) {
            return member.equals("now") && !takesAClock(access);
        }
        return SYSTEM_CLOCK.contains(owner.getName() + "." + member) && takesNothing(access);
    }

    /** The one place that has to name a clock: the bean that everybody else is given. */
    private static boolean definesTheClock(JavaAccess<?> access) {
        return access.getOrigin() instanceof JavaMethod method
                && method.isAnnotatedWith("org.springframework.context.annotation.Bean")
                && method.getRawReturnType().isEquivalentTo(Clock.class);
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean takesNothing(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().isEmpty();
    }

    static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                    events.add(violated(type, type.getName() + " lies in a package without @NullMarked"));
                }
            }
        };
    }
}
