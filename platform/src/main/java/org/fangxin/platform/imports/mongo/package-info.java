/** Imports in MongoDB. */
@NullMarked
package org.fangxin.platform.imports.mongo;

import org.jspecify.annotations.NullMarked;
