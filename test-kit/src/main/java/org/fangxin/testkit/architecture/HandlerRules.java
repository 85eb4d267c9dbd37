package org.fangxin.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;

/** What holds for the handlers of everything that stands on platform's security. */
final class HandlerRules {
    private HandlerRules() {}

    /** Where the container reports errors, no client calls. */
    static ArchRule everyHandlerSaysWhoMayCallIt() {
        ArchCondition<JavaMethod> allowed = Conditions.beAnnotatedWithOneOfByItselfOrItsClass(
                "org.fangxin.platform.security.AllowedTo", "org.fangxin.platform.security.PublicEndpoint");
        return methods()
                .that()
                .areMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
                .and()
                .areDeclaredInClassesThat()
                .areNotAssignableTo("org.springframework.boot.webmvc.error.ErrorController")
                .should(allowed)
                .as("every handler, or its controller, carries @AllowedTo or @PublicEndpoint")
                .allowEmptyShould(true);
    }
}
