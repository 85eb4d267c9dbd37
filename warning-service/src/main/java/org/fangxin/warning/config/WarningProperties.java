package org.fangxin.warning.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.fangxin.warning.adapter.sms.MessageCentre;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.notice.Issuer;
import org.fangxin.warning.domain.surge.SurgeRule;
import org.fangxin.warning.domain.surge.SurgeRules;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the service.
 *
 * @param surge when complaints are a surge
 * @param issuer who issues the warnings
 * @param webhooks messages to webhooks
 * @param mail messages by mail; off unless a sender and {@code spring.mail.host} are set
 * @param push messages by Web Push; off unless keys are set
 * @param sms short messages over SMPP; off unless a message centre is set
 * @param streams most listeners of the event stream that one process serves; fewer where its heap has no room for them
 * @param upkeep how often proposals are brought up to date, interrupted work is finished and warnings expire
 */
@Validated
@ConfigurationProperties("fangxin.warning")
public record WarningProperties(
        @Valid @DefaultValue Surge surge,
        @Valid @DefaultValue Issuing issuer,
        @Valid @DefaultValue Webhooks webhooks,
        @Valid @DefaultValue Mail mail,
        @Valid @DefaultValue Push push,
        @Valid @DefaultValue Sms sms,
        @DefaultValue("2000") @Min(1) int streams,
        @DefaultValue("15s") Duration upkeep) {
    /**
     * Who issues the warnings.
     *
     * @param sender unique name of the sender in CAP messages, by custom a domain of the office; no blanks, commas or
     *     markup (CAP 1.2)
     * @param nameZh the office in Chinese
     * @param nameEn the office in English
     */
    public record Issuing(
            @DefaultValue("fangxin.invalid") @Pattern(regexp = "[^\\s,<&]+")
            String sender,

            @DefaultValue("杭州市市场监督管理局") @NotBlank String nameZh,

            @DefaultValue("Hangzhou Administration for Market Regulation") @NotBlank
            String nameEn) {
        Issuer toIssuer() {
            return new Issuer(sender, new Bilingual(nameZh, nameEn));
        }
    }
    /**
     * Messages to webhooks.
     *
     * @param timeout longest wait for a connection, and then for the answer (Standard Webhooks: 15 to 30 s)
     * @param allowLocal whether endpoints on this machine and in the local network are allowed, without TLS and on any
     *     port: for development only
     */
    public record Webhooks(
            @DefaultValue("15s") Duration timeout,
            @DefaultValue("false") boolean allowLocal) {}

    /**
     * Messages by mail.
     *
     * @param from the sender's address; empty: no mail is sent
     */
    public record Mail(@DefaultValue("") String from) {}

    /**
     * Messages by Web Push (VAPID, RFC 8292).
     *
     * @param publicKey base64url of 65 bytes; empty: nothing is pushed
     * @param privateKey base64url of 32 bytes
     * @param subject whom push services may write to: mailto: or https:
     */
    public record Push(
            @DefaultValue("") String publicKey,
            @DefaultValue("") String privateKey,

            @DefaultValue("mailto:postmaster@fangxin.invalid") @Pattern(regexp = "(mailto:|https://)[^\\s\"\\\\]+")
            String subject) {
        /** Without the private key. */
        @Override
        public String toString() {
            return "Push[publicKey=" + publicKey + "]";
        }
    }

    /**
     * Short messages (SMPP 3.4).
     *
     * @param host the message centre or a provider's gateway to it; empty: no short messages are sent
     * @param port 2775 is the usual one, 3550 with TLS
     * @param tls whether the connection is encrypted
     * @param systemId our account there
     * @param password its password, at most 8 characters
     * @param systemType as the operator says
     * @param sender the number that messages come from
     */
    public record Sms(
            @DefaultValue("") String host,
            @DefaultValue("3550") @Min(1) @Max(65535) int port,
            @DefaultValue("true") boolean tls,
            @DefaultValue("") String systemId,
            @DefaultValue("") String password,
            @DefaultValue("") String systemType,
            @DefaultValue("") String sender) {
        MessageCentre toCentre(Duration timeout) {
            return new MessageCentre(host, port, tls, systemId, password, systemType, sender, timeout);
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "Sms[host=" + host + "]";
        }
    }

    /**
     * When complaints are a surge. The thresholds are the platform's own choice, to be set by each bureau; a merchant of
     * the city gets less than one complaint a week on average.
     *
     * @param merchant rule for one merchant
     * @param area rule for one category in one district
     * @param goods rule for goods of one name
     * @param coolDown how long after a decision the same subject is not proposed again
     */
    public record Surge(
            @Valid @DefaultValue Merchant merchant,
            @Valid @DefaultValue Area area,
            @Valid @DefaultValue Goods goods,
            @DefaultValue("14d") Duration coolDown) {
        SurgeRules toRules() {
            return new SurgeRules(merchant.toRule(), area.toRule(), goods.toRule(), coolDown);
        }
    }

    /**
     * Rule for one merchant; the fields are those of {@link SurgeRule}.
     *
     * @param windowDays length of the sliding window
     * @param minimum complaints below which nothing is a surge
     * @param baselineWeeks weeks before the window that tell what is usual
     * @param factor how many times the usual it must be
     * @param calmShare share of the minimum below which a surge is over
     */
    public record Merchant(
            @DefaultValue("7") @Min(1) @Max(31) int windowDays,
            @DefaultValue("5") @Min(2) int minimum,
            @DefaultValue("4") @Min(1) @Max(12) int baselineWeeks,
            @DefaultValue("2") @DecimalMin("1") double factor,

            @DefaultValue("0.5") @DecimalMin("0.05") @DecimalMax("0.95")
            double calmShare) {
        SurgeRule toRule() {
            return new SurgeRule(windowDays, minimum, baselineWeeks, factor, calmShare);
        }
    }

    /**
     * Rule for one category in one district; the fields are those of {@link SurgeRule}.
     *
     * @param windowDays length of the sliding window
     * @param minimum complaints below which nothing is a surge
     * @param baselineWeeks weeks before the window that tell what is usual
     * @param factor how many times the usual it must be
     * @param calmShare share of the minimum below which a surge is over
     */
    public record Area(
            @DefaultValue("7") @Min(1) @Max(31) int windowDays,
            @DefaultValue("30") @Min(2) int minimum,
            @DefaultValue("4") @Min(1) @Max(12) int baselineWeeks,
            @DefaultValue("2") @DecimalMin("1") double factor,

            @DefaultValue("0.5") @DecimalMin("0.05") @DecimalMax("0.95")
            double calmShare) {
        SurgeRule toRule() {
            return new SurgeRule(windowDays, minimum, baselineWeeks, factor, calmShare);
        }
    }

    /**
     * Rule for goods of one name; the fields are those of {@link SurgeRule}.
     *
     * @param windowDays length of the sliding window
     * @param minimum complaints below which nothing is a surge
     * @param baselineWeeks weeks before the window that tell what is usual
     * @param factor how many times the usual it must be
     * @param calmShare share of the minimum below which a surge is over
     */
    public record Goods(
            @DefaultValue("7") @Min(1) @Max(31) int windowDays,
            @DefaultValue("10") @Min(2) int minimum,
            @DefaultValue("4") @Min(1) @Max(12) int baselineWeeks,
            @DefaultValue("2") @DecimalMin("1") double factor,

            @DefaultValue("0.5") @DecimalMin("0.05") @DecimalMax("0.95")
            double calmShare) {
        SurgeRule toRule() {
            return new SurgeRule(windowDays, minimum, baselineWeeks, factor, calmShare);
        }
    }
}
