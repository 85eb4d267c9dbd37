package org.fangxin.platform.kafka;

/** An aggregate of tests. */
record ThingDocument(String name, int count) {}
