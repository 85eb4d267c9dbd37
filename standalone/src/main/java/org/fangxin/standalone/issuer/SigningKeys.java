package org.fangxin.standalone.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.fangxin.standalone.files.SafeFiles;

/** The issuer's RSA key, made at the first start and kept in a file, so that tokens stay valid over restarts. */
final class SigningKeys {
    private static final int BITS = 2048;

    private SigningKeys() {}

    static JWKSet keptIn(Path file) throws IOException {
        try {
            if (!Files.exists(file)) {
                JWKSet made = new JWKSet(new RSAKeyGenerator(BITS)
                        .keyUse(KeyUse.SIGNATURE)
                        .keyIDFromThumbprint(true)
                        .generate());
                SafeFiles.write(file, made.toString(false));
            }
            return JWKSet.parse(Files.readString(file));
        } catch (JOSEException e) {
            throw new IOException("the issuer's signing key could not be made", e);
        } catch (ParseException e) {
            throw new IOException("the issuer's signing key in " + file + " cannot be read", e);
        }
    }
}
