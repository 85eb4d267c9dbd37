package org.fangxin.testkit;

/**
 * Where a test finds its servers.
 *
 * @param mongodbUri connection string without a database
 * @param kafkaBootstrap address of the broker, {@code host:port}
 * @param issuer URL of the {@link TestIssuer}, whose tokens the services under test accept
 * @param database name of a database that only this test class (or the classes that share it) uses
 */
public record Stack(String mongodbUri, String kafkaBootstrap, String issuer, String database) {}
