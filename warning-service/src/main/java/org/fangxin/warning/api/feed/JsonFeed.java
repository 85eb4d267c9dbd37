package org.fangxin.warning.api.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.1; its field names are the format's. */
record JsonFeed(
        String version,
        String title,
        @JsonProperty("home_page_url") String homePageUrl,
        @JsonProperty("feed_url") String feedUrl,
        @JsonProperty("next_url") @Nullable String nextUrl,
        String language,
        List<Author> authors,
        List<Item> items) {
    static final String MEDIA_TYPE = "application/feed+json";

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    /** Who issues the warnings. */
    record Author(String name) {}

    /** A warning. */
    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String contentText,
            @JsonProperty("date_published") Instant datePublished,
            @JsonProperty("date_modified") Instant dateModified,
            List<String> tags,
            @JsonProperty("_fangxin") Links fangxin) {}

    /** Further addresses, an extension of the format. */
    record Links(String cap) {}

    static JsonFeed of(Feed feed) {
        return new JsonFeed(
                VERSION,
                feed.title(),
                feed.home(),
                feed.self(),
                feed.next(),
                feed.language(),
                List.of(new Author(feed.author())),
                feed.entries().stream().map(JsonFeed::item).toList());
    }

    private static Item item(Feed.Entry entry) {
        return new Item(
                entry.id(),
                entry.link(),
                entry.title(),
                entry.content(),
                entry.published(),
                entry.updated(),
                entry.terms().stream().map(Feed.Term::code).toList(),
                new Links(entry.cap()));
    }
}
