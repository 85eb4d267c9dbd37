package org.fangxin.gateway.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;

/** The scripts and styles of the pages, read and joined once at the start. */
final class Assets {

    private static final String CHARTS = "assets/echarts/echarts.common.min.js";

    private final Map<String, Asset> byName;

    Assets() throws IOException {
        byName = Map.of(
                "dashboard.js",
                        script(JoinedModules.of("assets/dashboard/", "main.js").getBytes(StandardCharsets.UTF_8)),
                "echarts.js", script(bytes(CHARTS)),
                "pages.css", Asset.of(type("css"), bytes("assets/pages.css")));
    }

    Optional<Asset> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The address under which browsers may keep an asset for ever: it changes with the content. */
    String address(String name) {
        Asset asset = named(name).orElseThrow(() -> new IllegalArgumentException("No asset " + name));
        return "/pages/" + name + "?v=" + asset.version();
    }

    private static Asset script(byte[] content) {
        return Asset.of(type("javascript"), content);
    }

    private static MediaType type(String subtype) {
        return new MediaType("text", subtype, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) throws IOException {
        return new ClassPathResource(path).getContentAsByteArray();
    }
}
