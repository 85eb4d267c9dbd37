package org.fangxin.standalone.infrastructure;

/**
 * Where the parts of a running infrastructure answer; the content of {@code run/infrastructure.json}.
 *
 * @param mongodbUri connection string of the store
 * @param kafkaBootstrap address of the broker, {@code host:port}
 * @param issuer URL of the development issuer
 * @param pid process that runs them
 */
public record Addresses(String mongodbUri, String kafkaBootstrap, String issuer, long pid) {}
