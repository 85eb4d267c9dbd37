/**
 * The pages in a real browser: an installed Chromium, driven by its own driver. Nothing is fetched; where there is no
 * Chromium the tests are skipped and say so. Screenshots go to {@code target/screenshots}.
 */
@NullMarked
package org.fangxin.gateway.browser;

import org.jspecify.annotations.NullMarked;
