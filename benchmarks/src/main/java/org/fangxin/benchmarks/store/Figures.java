package org.fangxin.benchmarks.store;

/**
 * What was measured on one server with one number of documents.
 *
 * @param bulkPerSecond documents a second in batches of 1,000, with four secondary indexes
 * @param singlePerSecond acknowledged single inserts a second from 16 clients
 * @param byIdMicros read by id
 * @param queryMicros equality, sort, limit 20, by a compound index
 * @param scanMicros the same question without an index
 * @param updateMicros update by id
 */
record Figures(
        int documents,
        double bulkPerSecond,
        double singlePerSecond,
        double byIdMicros,
        double queryMicros,
        double scanMicros,
        double updateMicros) {}
