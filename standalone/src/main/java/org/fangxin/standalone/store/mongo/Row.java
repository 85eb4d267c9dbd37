package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.bson.Document;

/** A document and where it lies. */
record Row(long position, Document document) {}
