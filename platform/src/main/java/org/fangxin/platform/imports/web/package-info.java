/** What handing imports in over HTTP has in common. */
@NullMarked
package org.fangxin.platform.imports.web;

import org.jspecify.annotations.NullMarked;
