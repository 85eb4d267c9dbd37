package org.fangxin.warning.domain.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** What an address of a webhook may look like. Where its name leads is checked when it is used. */
public final class WebhookUrl {
    private static final int LENGTH = 500;
    private static final Set<Integer> PORTS = Set.of(-1, 443, 8443);

    private WebhookUrl() {}

    /**
     * What is wrong with an address, as the code of a {@link org.fangxin.warning.domain.Flaw}.
     *
     * @param development whether plain http and any port are allowed, for endpoints on the developer's own machine
     */
    public static Optional<String> flaw(String text, boolean development) {
        URI address;
        try {
            address = new URI(text);
        } catch (URISyntaxException e) {
            return Optional.of("url-form");
        }
        if (text.length() > LENGTH
                || address.getHost() == null
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null) {
            return Optional.of("url-form");
        }
        boolean https = "https".equalsIgnoreCase(address.getScheme());
        boolean http = "http".equalsIgnoreCase(address.getScheme());
        if (!https && !(http && development)) {
            return Optional.of("url-not-https");
        }
        return PORTS.contains(address.getPort()) || development ? Optional.empty() : Optional.of("url-port");
    }
}
