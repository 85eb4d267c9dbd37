/**
 * Open data: what is public anyway, as whole files, made once a day, with checksums, a schema and a licence. A service
 * gives one {@link OpenDataSet}.
 */
@NullMarked
package org.fangxin.platform.opendata;

import org.jspecify.annotations.NullMarked;
