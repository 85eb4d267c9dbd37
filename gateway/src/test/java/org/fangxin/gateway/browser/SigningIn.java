package org.fangxin.gateway.browser;

import java.util.concurrent.atomic.AtomicReference;
import org.fangxin.testkit.TestIssuer;

/** A provider that signs everybody in at once and wants the proof of the code that it gave. */
final class SigningIn {
    private static final AtomicReference<String> CHALLENGE = new AtomicReference<>("");

    private SigningIn() {}

    /** Leads back to the gateway under test, whatever its public address is. */
    static void provider(int gatewayPort, String token) {
        TestIssuer.shared()
                .authorizing(
                        parameters -> {
                            CHALLENGE.set(parameters.getOrDefault("code_challenge", ""));
                            return "http://127.0.0.1:" + gatewayPort + "/dashboard?code=c-1&state="
                                    + parameters.getOrDefault("state", "");
                        },
                        parameters -> parameters.getOrDefault("code", "").equals("c-1")
                                        && TestIssuer.challenge(parameters.getOrDefault("code_verifier", ""))
                                                .equals(CHALLENGE.get())
                                ? token
                                : "");
    }
}
