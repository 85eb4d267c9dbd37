/** Warnings as messages of the Common Alerting Protocol 1.2 (OASIS, ITU-T X.1303bis). */
@NullMarked
package org.fangxin.warning.api.cap;

import org.jspecify.annotations.NullMarked;
