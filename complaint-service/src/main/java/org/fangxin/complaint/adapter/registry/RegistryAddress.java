package org.fangxin.complaint.adapter.registry;

import java.net.URI;
import java.time.Duration;

/**
 * Where the registry answers and how long to wait for it.
 *
 * @param url base address, without {@code /api/v1}
 */
public record RegistryAddress(URI url, Duration connectTimeout, Duration readTimeout) {}
