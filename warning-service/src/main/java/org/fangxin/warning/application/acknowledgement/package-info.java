/** Taking partners' reports and listing them. */
@NullMarked
package org.fangxin.warning.application.acknowledgement;

import org.jspecify.annotations.NullMarked;
