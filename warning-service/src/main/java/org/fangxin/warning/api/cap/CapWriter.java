package org.fangxin.warning.api.cap;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.fangxin.warning.api.WarningLinks;
import org.fangxin.warning.api.Xml;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.notice.Contact;
import org.fangxin.warning.domain.notice.Issuer;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.Product;
import org.fangxin.warning.domain.notice.Urgency;
import org.jspecify.annotations.Nullable;

/** Writes messages as XML, one {@code info} per language, elements in the order that the schema fixes. */
public final class CapWriter {
    /** The standard's media type. */
    public static final String MEDIA_TYPE = "application/cap+xml";

    private static final String NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";

    /** Whole seconds with a numeric offset; the standard forbids {@code Z} and fractions. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private final Issuer issuer;
    private final WarningLinks links;
    private final ZoneId zone;

    public CapWriter(Issuer issuer, WarningLinks links, ZoneId zone) {
        this.issuer = issuer;
        this.links = links;
        this.zone = zone;
    }

    /** The message as an XML document. */
    public String write(CapMessage message) {
        return Xml.document("alert", NAMESPACE, xml -> {
            xml.text("identifier", message.identifier());
            xml.text("sender", issuer.sender());
            xml.text("sent", time(message.sent()));
            xml.text("status", "Actual");
            xml.text("msgType", message.type().name());
            xml.text("scope", "Public");
            xml.text("references", references(message));
            info(xml, message, true);
            info(xml, message, false);
        });
    }

    private @Nullable String references(CapMessage message) {
        return message.references().isEmpty()
                ? null
                : message.references().stream()
                        .map(earlier -> issuer.sender() + "," + earlier.identifier() + "," + time(earlier.sent()))
                        .collect(Collectors.joining(" "));
    }

    private void info(Xml alert, CapMessage message, boolean chinese) throws XMLStreamException {
        Notice notice = message.notice();
        Bilingual lifted = message.cancelled();
        alert.element("info", xml -> {
            xml.text("language", chinese ? "zh-CN" : "en-US");
            xml.text("category", CapTerms.category(notice.kind()));
            xml.text("event", CapTerms.event(notice.kind(), chinese));
            xml.text("responseType", lifted == null ? CapTerms.responseType(notice.kind()) : "AllClear");
            xml.text("urgency", CapTerms.name(lifted == null ? notice.urgency() : Urgency.PAST));
            xml.text("severity", CapTerms.severity(notice.severity()));
            xml.text("certainty", CapTerms.name(notice.certainty()));
            xml.text("effective", time(notice.period().effectiveAt()));
            xml.text("onset", timeOrNull(notice.period().onsetAt()));
            xml.text("expires", timeOrNull(notice.period().expiresAt()));
            xml.text("senderName", issuer.name().in(chinese));
            xml.text("headline", notice.title().in(chinese));
            xml.text(
                    "description",
                    Objects.requireNonNullElse(lifted, notice.text()).in(chinese));
            Bilingual advice = notice.advice();
            xml.text("instruction", advice == null || lifted != null ? null : advice.in(chinese));
            xml.text("web", links.warning(message.warningId()));
            xml.text("contact", contact(notice.contact()));
            for (Product product : notice.products()) {
                parameter(xml, "gtin", product.gtin());
            }
            for (String merchant : notice.scope().merchants()) {
                parameter(xml, "uscc", merchant);
            }
            CapArea.write(xml, notice.scope(), chinese);
        });
    }

    private static void parameter(Xml info, String name, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            info.element("parameter", xml -> {
                xml.text("valueName", name);
                xml.text("value", value);
            });
        }
    }

    private static @Nullable String contact(@Nullable Contact contact) {
        if (contact == null) {
            return null;
        }
        return contact.phone() == null ? contact.name() : contact.name() + " " + contact.phone();
    }

    private @Nullable String timeOrNull(@Nullable Instant moment) {
        return moment == null ? null : time(moment);
    }

    private String time(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }
}
