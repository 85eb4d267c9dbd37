package org.fangxin.warning.api.feed;

import javax.xml.stream.XMLStreamException;
import org.fangxin.warning.api.Xml;
import org.fangxin.warning.api.cap.CapWriter;

/** Atom 1.0 (RFC 4287), paged as in RFC 5005. */
final class AtomFeed {
    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private AtomFeed() {}

    /** The feed with its texts. */
    static String write(Feed feed) {
        return write(feed, false);
    }

    /** An index of CAP messages: each entry leads to its message. */
    static String writeCapIndex(Feed feed) {
        return write(feed, true);
    }

    private static String write(Feed feed, boolean capIndex) {
        return Xml.document("feed", NAMESPACE, xml -> {
            xml.text("id", feed.id());
            xml.text("title", feed.title());
            xml.text("updated", feed.updated().toString());
            xml.element("author", author -> author.text("name", feed.author()));
            link(xml, "self", MEDIA_TYPE, feed.self());
            link(xml, "alternate", "application/json", feed.home());
            if (feed.next() != null) {
                link(xml, "next", MEDIA_TYPE, feed.next());
            }
            for (Feed.Entry entry : feed.entries()) {
                entry(xml, entry, capIndex);
            }
        });
    }

    private static void entry(Xml feed, Feed.Entry entry, boolean capIndex) throws XMLStreamException {
        feed.element("entry", xml -> {
            xml.text("id", entry.id());
            xml.text("title", entry.title());
            xml.text("published", entry.published().toString());
            xml.text("updated", entry.updated().toString());
            if (capIndex) {
                link(xml, "alternate", CapWriter.MEDIA_TYPE, entry.link());
            } else {
                link(xml, "alternate", "application/json", entry.link());
                link(xml, "related", CapWriter.MEDIA_TYPE, entry.cap());
            }
            for (Feed.Term term : entry.terms()) {
                xml.element(
                        "category",
                        category -> category.attribute("term", term.code())
                                .attribute("scheme", term.scheme())
                                .attribute("label", term.label()));
            }
            if (capIndex) {
                xml.text("summary", entry.title());
            } else {
                xml.element(
                        "content", content -> content.attribute("type", "text").text(entry.content()));
            }
        });
    }

    private static void link(Xml xml, String relation, String type, String address) throws XMLStreamException {
        xml.element(
                "link",
                link -> link.attribute("rel", relation).attribute("type", type).attribute("href", address));
    }
}
