package org.fangxin.gateway.routing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fangxin.gateway.config.GatewayProperties;
import org.fangxin.gateway.config.GatewayProperties.Bodies;
import org.fangxin.gateway.config.GatewayProperties.Service;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Which service answers which path. A path belongs to a service by its first segment under {@code /api/v1}, by its
 * first two where several services share the first (as in {@code statistics/merchants}), by the service's name under
 * {@code /api/v1/operations}, or as a whole document. Everything else is unknown, so that nothing of a service is
 * reachable by accident.
 */
public final class RouteTable {

    private static final String API = "/api/v1/";
    private static final String OPERATIONS = API + "operations/";

    private final Map<String, ServiceRoute> byName = new LinkedHashMap<>();
    private final Map<String, ServiceRoute> byResource = new HashMap<>();
    private final Map<String, ServiceRoute> byDocument = new HashMap<>();

    /** Fails when two services claim the same resource or document. */
    public RouteTable(GatewayProperties properties) {
        properties.services().forEach((name, service) -> {
            ServiceRoute route = routeTo(name, service, properties.bodies());
            byName.put(name, route);
            service.resources().forEach(resource -> claim(byResource, resource, route));
            service.documents().forEach(document -> claim(byDocument, document, route));
        });
    }

    /**
     * The service for a path.
     *
     * @param path as it came, not decoded
     */
    public Optional<ServiceRoute> serving(String path) {
        if (path.startsWith(OPERATIONS)) {
            return Optional.ofNullable(byName.get(segments(path, OPERATIONS.length(), 1)));
        }
        if (path.startsWith(API)) {
            return Optional.ofNullable(byResource.get(segments(path, API.length(), 1)))
                    .or(() -> Optional.ofNullable(byResource.get(segments(path, API.length(), 2))));
        }
        return Optional.ofNullable(byDocument.get(path));
    }

    public Optional<ServiceRoute> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All services, in the order of the configuration. */
    public Collection<ServiceRoute> services() {
        return byName.values();
    }

    /** The given number of segments from a place on, or what there is. */
    private static String segments(String path, int from, int count) {
        int end = from - 1;
        for (int segment = 0; segment < count; segment++) {
            end = path.indexOf('/', end + 1);
            if (end < 0) {
                return path.substring(from);
            }
        }
        return path.substring(from, end);
    }

    private static void claim(Map<String, ServiceRoute> claims, String what, ServiceRoute route) {
        ServiceRoute other = claims.putIfAbsent(what, route);
        if (other != null) {
            throw new IllegalStateException(
                    "Both " + other.name() + " and " + route.name() + " claim the route " + what);
        }
    }

    private static ServiceRoute routeTo(String name, Service service, Bodies bodies) {
        RouteLimits usual = new RouteLimits(bodies.max().toBytes(), bodies.uploadLimit(), service.timeLimit());
        List<RouteLimits.Exception> exceptions = service.exceptions().stream()
                .map(exception -> new RouteLimits.Exception(
                        PathPatternParser.defaultInstance.parse(exception.path()),
                        new RouteLimits(exception.maxBody().toBytes(), exception.uploadLimit(), exception.timeLimit())))
                .toList();
        return new ServiceRoute(name, service.url(), usual, exceptions);
    }
}
