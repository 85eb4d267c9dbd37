package org.fangxin.warning.api.feed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.fangxin.warning.api.WarningLinks;
import org.fangxin.warning.application.notice.WarningBoard;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.Issuer;
import org.fangxin.warning.domain.notice.PublicWarning;
import org.fangxin.warning.domain.notice.Warning;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes pages of feeds: the warnings that changed last, first. */
public final class Feeds {
    private static final Bilingual TITLE = new Bilingual("消费警示与提示", "Consumer warnings and tips");

    private final WarningBoard board;
    private final Paging paging;
    private final WarningLinks links;
    private final Issuer issuer;

    public Feeds(WarningBoard board, Paging paging, WarningLinks links, Issuer issuer) {
        this.board = board;
        this.paging = paging;
        this.links = links;
        this.issuer = issuer;
    }

    /**
     * A page.
     *
     * @param path of the feed, below {@code /api/v1}
     * @param accepted the reader's language if the query does not name one
     */
    Feed page(String path, FeedQuery query, PageRequest page, Locale accepted) {
        FeedQuery.Language asked = query.language();
        boolean chinese = asked == null ? accepted.getLanguage().equals("zh") : asked == FeedQuery.Language.ZH;
        Slice<Versioned<Warning>> slice = board.recent(query.filter(), paging.position(page, query), page.limit());
        FeedEntries entries = new FeedEntries(links, chinese);
        List<Feed.Entry> items = slice.items().stream()
                .map(Versioned::value)
                .map(PublicWarning.class::cast)
                .map(entries::of)
                .toList();
        String next = Objects.requireNonNull(
                        paging.page(slice, query, held -> held).getBody())
                .next();
        return new Feed(
                address(path, query, null),
                TITLE.in(chinese),
                issuer.name().in(chinese),
                chinese ? "zh-CN" : "en",
                address(path, query, page.cursor()),
                links.at("/warnings"),
                next == null ? null : address(path, query, next),
                items.isEmpty() ? Instant.EPOCH : items.getFirst().updated(),
                items);
    }

    private String address(String path, FeedQuery query, @Nullable String cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(links.at(path));
        add(address, "district", query.district());
        add(address, "category", query.category());
        add(address, "lang", query.lang());
        add(address, "cursor", cursor);
        return address.build().encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
