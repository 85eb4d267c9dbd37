package org.fangxin.warning.api.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.fangxin.warning.api.Xml;

/** RSS 2.0. */
final class RssFeed {
    static final String MEDIA_TYPE = "application/rss+xml";

    private RssFeed() {}

    static String write(Feed feed) {
        return Xml.document(
                "rss",
                "",
                rss -> rss.attribute("version", "2.0").element("channel", channel -> {
                    channel.text("title", feed.title());
                    channel.text("link", feed.home());
                    channel.text("description", feed.title() + " – " + feed.author());
                    channel.text("language", feed.language());
                    channel.text("lastBuildDate", time(feed.updated()));
                    for (Feed.Entry entry : feed.entries()) {
                        channel.element("item", item -> {
                            item.text("title", entry.title());
                            item.text("link", entry.link());
                            item.element(
                                    "guid",
                                    guid -> guid.attribute("isPermaLink", "false")
                                            .text(entry.id()));
                            item.text("pubDate", time(entry.published()));
                            item.text("description", entry.content());
                            for (Feed.Term term : entry.terms()) {
                                item.element(
                                        "category",
                                        category -> category.attribute("domain", term.scheme())
                                                .text(term.code()));
                            }
                        });
                    }
                }));
    }

    private static String time(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }
}
