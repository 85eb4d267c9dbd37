package org.fangxin.platform.mongo;

import org.bson.conversions.Bson;

/**
 * One index.
 *
 * @param collection the collection's name
 * @param keys fields and directions, as of {@link com.mongodb.client.model.Indexes}
 * @param unique whether no two documents may agree in the keys; only on fields that every document has
 * @param serves the query it serves, for readers
 */
public record CollectionIndex(String collection, Bson keys, boolean unique, String serves) {}
