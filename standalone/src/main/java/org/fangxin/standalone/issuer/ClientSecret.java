package org.fangxin.standalone.issuer;

import java.nio.file.Path;

/** Where the secret of the issuer's clients lies, for the issuer and for those who ask it for tokens. */
public final class ClientSecret {
    private ClientSecret() {}

    /** The secret's file among the keys. */
    public static Path fileIn(Path keys) {
        return keys.resolve("issuer-client-secret");
    }
}
