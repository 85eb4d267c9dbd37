package org.fangxin.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.mongodb.client.MongoDatabase;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * The shape of a service: {@code api → application → domain ← adapter}, wired by {@code config}.
 *
 * <p>A service states it in five lines:
 *
 * <pre>{@code
 * class ArchitectureTest {
 *     @TestFactory
 *     Stream<DynamicTest> keeps_to_the_architecture() {
 *         return ServiceArchitecture.of("org.fangxin.complaint").tests();
 *     }
 * }
 * }</pre>
 *
 * <p>A layer that is missing fails its rule: an empty package must not pass for a clean one.
 */
public final class ServiceArchitecture {
    private static final String CODES = "org.fangxin.contracts.codes..";
    private static final String[] KERNEL = {
        "java..",
        "org.jspecify..",
        CODES,
        "org.fangxin.platform.time..",
        "org.fangxin.platform.paging..",
        "org.fangxin.platform.personal..",
        "org.fangxin.platform.imports"
    };

    private static final String[] MONGO = {"com.mongodb..", "org.bson.."};
    private static final DescribedPredicate<JavaClass> TOPICS = DescribedPredicate.describe(
            "the names of the topics", type -> type.getName().equals("org.fangxin.contracts.Topics"));

    private final String base;

    private ServiceArchitecture(String base) {
        this.base = base;
    }

    /** All rules for the service below the package, those of {@link CommonRules} included. */
    public static ArchitectureRules of(String basePackage) {
        ServiceArchitecture service = new ServiceArchitecture(basePackage);
        return new ArchitectureRules(basePackage, service.rules()).and(CommonRules.of(basePackage));
    }

    private List<ArchRule> rules() {
        return List.of(
                domainKnowsOnlyItself(),
                domainIsImmutable(),
                applicationKnowsOnlyTheDomain(),
                apiKnowsNoAdapter(),
                adaptersServeTheInside(),
                adaptersDoNotKnowEachOther(),
                configIsKnownToNobody(),
                eventRecordsStayInKafka(),
                mongoStaysInMongo(),
                configOnlyPassesTheDatabaseOn(),
                techniqueStaysInAdapters(),
                HandlerRules.everyHandlerSaysWhoMayCallIt());
    }

    private ArchRule domainKnowsOnlyItself() {
        return classes()
                .that()
                .resideInAPackage(layer("domain"))
                .should()
                .onlyDependOnClassesThat(inAny(KERNEL).or(inAny(layer("domain"))))
                .as("the domain depends on the JDK, code lists, time, paging, personal text and imports only");
    }

    private ArchRule domainIsImmutable() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(layer("domain"))
                .should()
                .beFinal()
                .as("fields of the domain are final");
    }

    private ArchRule applicationKnowsOnlyTheDomain() {
        return classes()
                .that()
                .resideInAPackage(layer("application"))
                .should()
                .onlyDependOnClassesThat(inAny(KERNEL).or(inAny(layer("application"), layer("domain"))))
                .as("the application depends on the domain and on what the domain may use only");
    }

    private ArchRule apiKnowsNoAdapter() {
        return classes()
                .that()
                .resideInAPackage(layer("api"))
                .should()
                .onlyDependOnClassesThat(foreign()
                        .or(inAny(layer("api"), layer("application"), layer("domain"), CODES))
                        .or(inAny("org.fangxin.platform..")
                                .and(DescribedPredicate.not(
                                        inAny("org.fangxin.platform.mongo..", "org.fangxin.platform.kafka..")))))
                .as("the API depends on application, domain and platform, never on an adapter or on config");
    }

    private ArchRule adaptersServeTheInside() {
        return classes()
                .that()
                .resideInAPackage(layer("adapter"))
                .should()
                .onlyDependOnClassesThat(foreign()
                        .or(inAny(layer("adapter"), layer("application"), layer("domain")))
                        .or(inAny("org.fangxin.platform..", "org.fangxin.contracts..")))
                .as("adapters depend on application, domain, platform and contracts, never on the API or on config");
    }

    private ArchRule adaptersDoNotKnowEachOther() {
        return slices().matching(base + ".adapter.(*)..")
                .should()
                .notDependOnEachOther()
                .as("adapters do not depend on each other");
    }

    private ArchRule configIsKnownToNobody() {
        return classes()
                .that()
                .resideInAPackage(layer("config"))
                .should()
                .onlyHaveDependentClassesThat(inAny(layer("config"), base))
                .as("config wires the service and nothing inside depends on it");
    }

    private ArchRule eventRecordsStayInKafka() {
        return noClasses()
                .that(inAny(base + "..").and(DescribedPredicate.not(inAny(base + ".adapter.kafka.."))))
                .should()
                .dependOnClassesThat(inAny("org.fangxin.contracts..")
                        .and(DescribedPredicate.not(inAny(CODES)))
                        .and(DescribedPredicate.not(TOPICS)))
                .as("event records of contracts are used in adapter.kafka only");
    }

    private ArchRule mongoStaysInMongo() {
        return noClasses()
                .that(inAny(base + "..")
                        .and(DescribedPredicate.not(inAny(base + ".adapter.mongo..")))
                        .and(DescribedPredicate.not(inAny(layer("config")))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MONGO)
                .as("the MongoDB driver is used in adapter.mongo only");
    }

    private ArchRule configOnlyPassesTheDatabaseOn() {
        return noClasses()
                .that()
                .resideInAPackage(layer("config"))
                .should()
                .dependOnClassesThat(inAny(MONGO)
                        .and(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(MongoDatabase.class))))
                .as("config passes the database on and uses nothing else of the MongoDB driver");
    }

    private ArchRule techniqueStaysInAdapters() {
        return noClasses()
                .that(inAny(base + "..").and(DescribedPredicate.not(inAny(layer("adapter")))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..", "io.github.resilience4j..")
                .as("Kafka and resilience4j are used in adapters only");
    }

    private String layer(String name) {
        return base + "." + name + "..";
    }

    private static DescribedPredicate<JavaClass> foreign() {
        return DescribedPredicate.not(inAny("org.fangxin.."));
    }

    private static DescribedPredicate<JavaClass> inAny(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages);
    }
}
