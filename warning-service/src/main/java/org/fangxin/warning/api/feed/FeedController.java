package org.fangxin.warning.api.feed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.warning.api.Caching;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/feeds")
@Tag(name = "Feeds")
class FeedController {
    private final Feeds feeds;

    FeedController(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping(path = "/warnings.atom", produces = AtomFeed.MEDIA_TYPE)
    @PublicEndpoint
    @Operation(
            operationId = "readWarningsAsAtom",
            summary = "Warnings as an Atom feed",
            description = "What changed last comes first; an entry keeps its id when it is updated or lifted.")
    ResponseEntity<String> atom(@ParameterObject FeedQuery query, PageRequest page, Locale language) {
        Feed feed = feeds.page("/feeds/warnings.atom", query, page, language);
        return answer(feed, AtomFeed.MEDIA_TYPE).body(AtomFeed.write(feed));
    }

    @GetMapping(path = "/warnings/cap.atom", produces = AtomFeed.MEDIA_TYPE)
    @PublicEndpoint
    @Operation(
            operationId = "readCapIndex",
            summary = "An Atom index of CAP 1.2 messages",
            description = "Each entry leads to the newest message; ask for application/cap+xml there.")
    ResponseEntity<String> cap(@ParameterObject FeedQuery query, PageRequest page, Locale language) {
        Feed feed = feeds.page("/feeds/warnings/cap.atom", query, page, language);
        return answer(feed, AtomFeed.MEDIA_TYPE).body(AtomFeed.writeCapIndex(feed));
    }

    @GetMapping(path = "/warnings.rss", produces = RssFeed.MEDIA_TYPE)
    @PublicEndpoint
    @Operation(operationId = "readWarningsAsRss", summary = "Warnings as an RSS 2.0 feed")
    ResponseEntity<String> rss(@ParameterObject FeedQuery query, PageRequest page, Locale language) {
        Feed feed = feeds.page("/feeds/warnings.rss", query, page, language);
        return answer(feed, RssFeed.MEDIA_TYPE).body(RssFeed.write(feed));
    }

    @GetMapping(
            path = "/warnings.json",
            produces = {JsonFeed.MEDIA_TYPE, MediaType.APPLICATION_JSON_VALUE})
    @PublicEndpoint
    @Operation(operationId = "readWarningsAsJsonFeed", summary = "Warnings as a JSON Feed 1.1")
    ResponseEntity<JsonFeed> json(@ParameterObject FeedQuery query, PageRequest page, Locale language) {
        Feed feed = feeds.page("/feeds/warnings.json", query, page, language);
        return answer(feed, JsonFeed.MEDIA_TYPE).body(JsonFeed.of(feed));
    }

    private static ResponseEntity.BodyBuilder answer(Feed feed, String type) {
        String state = feed.entries().stream()
                .map(entry -> entry.id() + entry.updated())
                .collect(Collectors.joining(",", feed.self() + feed.language() + feed.next(), ""));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_LANGUAGE, feed.language())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .lastModified(feed.updated())
                .eTag(ETags.weak(state))
                .cacheControl(Caching.PUBLIC);
    }
}
