/**
 * Journeys through the whole platform, started by {@code ./fangxin up} as a newcomer starts it: four services, a real
 * broker, a store behind the real driver, the development issuer. Everything goes through the gateway.
 */
package org.fangxin.gateway.journey;
