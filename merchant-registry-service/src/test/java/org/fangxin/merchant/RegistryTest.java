package org.fangxin.merchant;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fangxin.testkit.WithStack;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole service on the embedded stack, with limits small enough to be met by a test; one for all classes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithStack(sharedDatabase = true)
@Import(AskedQueries.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"merchant-registry.imports.max-lines=1000", "merchant-registry.imports.max-size=1MB"})
public @interface RegistryTest {}
