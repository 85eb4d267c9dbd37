/** Articles over HTTP: reading for everybody, writing for editors. */
@NullMarked
package org.fangxin.warning.api.article;

import org.jspecify.annotations.NullMarked;
