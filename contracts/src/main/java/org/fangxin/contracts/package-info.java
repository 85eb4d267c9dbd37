/**
 * The published language of the platform: what services tell each other over Kafka.
 *
 * <p>Only records of primitives, strings, dates and nested records live here, no behaviour, no technique and no
 * personal data. Inside {@code v1} changes are additive; anything else is a {@code v2} beside it. Each record has a
 * golden JSON file in the tests that its producer must be able to write and its consumers must be able to read.
 */
@NullMarked
package org.fangxin.contracts;

import org.jspecify.annotations.NullMarked;
