/** Imports as newline-delimited JSON: cutting the stream into lines and reading a line as an object. */
@NullMarked
package org.fangxin.merchant.adapter.ndjson;

import org.jspecify.annotations.NullMarked;
