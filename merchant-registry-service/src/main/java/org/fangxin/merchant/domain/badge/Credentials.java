package org.fangxin.merchant.domain.badge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Badges and their status lists as W3C Verifiable Credentials 2.0, secured as {@code vc+jwt} (Securing Verifiable
 * Credentials using JOSE and COSE), with Bitstring Status List 1.0.
 *
 * @param issuer the platform's public address
 */
public record Credentials(String issuer) {
    /** Type of a badge. */
    public static final String BADGE = "FangxinMerchantBadge";

    private static final String CONTEXT = "https://www.w3.org/ns/credentials/v2";

    /** The badge of a merchant in an edition. */
    public Map<String, Object> badge(
            String id, BadgeContent content, BadgeEdition edition, Instant from, Duration validity) {
        Map<String, Object> badge = credential("urn:uuid:" + id, BADGE, from, from.plus(validity));
        badge.put("credentialSubject", subject(content));
        badge.put("credentialStatus", status(edition));
        return badge;
    }

    /** The status list with a number. */
    public Map<String, Object> statusList(long list, List<Long> revoked, Instant from, Duration validity) {
        String address = statusListAddress(list);
        Map<String, Object> credential =
                credential(address, "BitstringStatusListCredential", from, from.plus(validity));
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", address + "#list");
        subject.put("type", "BitstringStatusList");
        subject.put("statusPurpose", "revocation");
        subject.put("encodedList", encoded(revoked));
        credential.put("credentialSubject", subject);
        return credential;
    }

    /** Where a status list can be fetched. */
    public String statusListAddress(long list) {
        return issuer + "/api/v1/credential-status/" + list;
    }

    private Map<String, Object> credential(String id, String type, Instant from, Instant until) {
        Map<String, Object> credential = new LinkedHashMap<>();
        credential.put("@context", List.of(CONTEXT, Map.of("@vocab", issuer + "/terms#")));
        credential.put("id", id);
        credential.put("type", List.of("VerifiableCredential", type));
        credential.put("issuer", issuer);
        credential.put("validFrom", from.toString());
        credential.put("validUntil", until.toString());
        credential.put("iss", issuer);
        credential.put("jti", id);
        credential.put("iat", from.getEpochSecond());
        credential.put("exp", until.getEpochSecond());
        return credential;
    }

    private Map<String, Object> subject(BadgeContent content) {
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", issuer + "/api/v1/merchants/" + content.uscc());
        subject.put("uscc", content.uscc().value());
        subject.put("name", content.name());
        subject.put("district", content.district());
        subject.put(
                "designations",
                content.designations().stream().map(Credentials::designation).toList());
        subject.put("pledges", content.pledges());
        return subject;
    }

    private static Map<String, Object> designation(BadgeContent.Held held) {
        Map<String, Object> designation = new LinkedHashMap<>();
        designation.put("designationId", held.id());
        designation.put("kind", held.kind());
        designation.put("since", held.since().toString());
        if (held.until() != null) {
            designation.put("until", held.until().toString());
        }
        if (held.plaqueNumber() != null) {
            designation.put("plaqueNumber", held.plaqueNumber());
        }
        return designation;
    }

    private Map<String, Object> status(BadgeEdition edition) {
        String address = statusListAddress(edition.list());
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("id", address + "#" + edition.place());
        status.put("type", "BitstringStatusListEntry");
        status.put("statusPurpose", "revocation");
        status.put("statusListIndex", Long.toString(edition.place()));
        status.put("statusListCredential", address);
        return status;
    }

    /** Multibase base64url of the gzipped bits; the first place is the leftmost bit. */
    private static String encoded(List<Long> revoked) {
        byte[] bits = new byte[BadgeEdition.LIST_SIZE / Byte.SIZE];
        for (long place : revoked) {
            bits[(int) (place / Byte.SIZE)] |= (byte) (0x80 >> (place % Byte.SIZE));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
