/**
 * What tests of several modules share: the embedded stack, an issuer of signed tokens, golden files of the events.
 *
 * <p>Used in test scope only; nothing here reaches a service. Techniques are those of the tests (JUnit, Spring Test,
 * Testcontainers); no type of a service may come in, as the services are built after this module.
 */
@NullMarked
package org.fangxin.testkit;

import org.jspecify.annotations.NullMarked;
