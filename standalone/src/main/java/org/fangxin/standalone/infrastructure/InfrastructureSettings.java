package org.fangxin.standalone.infrastructure;

import org.fangxin.standalone.files.DataFolder;
import org.jspecify.annotations.Nullable;

/**
 * What to start.
 *
 * @param data the data folder
 * @param mongodbUri a store of the user's own; null = the embedded one
 * @param kafkaBootstrap a broker of the user's own; null = the embedded one
 * @param mongodbPort port of the embedded store; 0 = a free one
 * @param kafkaPort port of the embedded broker; 0 = a free one
 * @param issuerPort port of the development issuer; 0 = a free one
 */
public record InfrastructureSettings(
        DataFolder data,
        @Nullable String mongodbUri,
        @Nullable String kafkaBootstrap,
        int mongodbPort,
        int kafkaPort,
        int issuerPort) {}
