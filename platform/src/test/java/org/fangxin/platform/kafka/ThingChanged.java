package org.fangxin.platform.kafka;

/** An event of tests. */
record ThingChanged(String name, int count) {
    static final String TYPE = "thing.changed.v1";
}
