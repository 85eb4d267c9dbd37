package org.fangxin.warning.api.feed;

import java.util.List;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.CodeList;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.warning.api.WarningLinks;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.notice.CancelledWarning;
import org.fangxin.warning.domain.notice.ExpiredWarning;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.PublicWarning;

/** Makes feed entries of warnings, in one language. */
record FeedEntries(WarningLinks links, boolean chinese) {
    private static final Bilingual LIFTED = new Bilingual("【已解除】", "[Lifted] ");
    private static final Bilingual OVER = new Bilingual("【已到期】", "[Expired] ");

    Feed.Entry of(PublicWarning warning) {
        Notice notice = warning.notice();
        String link = links.warning(warning.head().id());
        return new Feed.Entry(
                "urn:uuid:" + warning.head().id(),
                mark(warning) + notice.title().in(chinese),
                content(warning),
                link,
                links.edition(warning.head().id(), warning.editions().current().number()),
                warning.editions().firstPublishedAt(),
                warning.changedAt(),
                terms(notice));
    }

    private String mark(PublicWarning warning) {
        return switch (warning) {
            case CancelledWarning ignored -> LIFTED.in(chinese);
            case ExpiredWarning ignored -> OVER.in(chinese);
            default -> "";
        };
    }

    private String content(PublicWarning warning) {
        Notice notice = warning.notice();
        Stream<Bilingual> parts = Stream.concat(
                warning instanceof CancelledWarning lifted ? Stream.of(lifted.reason()) : Stream.empty(),
                Stream.concat(
                        Stream.of(notice.text()),
                        Stream.concat(Stream.ofNullable(notice.advice()), notice.kind().disclaimer().stream())));
        return String.join("\n\n", parts.map(part -> part.in(chinese)).toList());
    }

    private List<Feed.Term> terms(Notice notice) {
        return Stream.of(
                        Stream.of(term(CodeLists.WARNING_KINDS, notice.kind().name())),
                        Stream.of(term(CodeLists.SEVERITIES, notice.severity().name())),
                        notice.scope().districts().stream().map(code -> term(CodeLists.DISTRICTS, code)),
                        notice.scope().categories().stream().map(code -> term(CodeLists.CATEGORIES, code)))
                .flatMap(terms -> terms)
                .toList();
    }

    private Feed.Term term(CodeList list, String code) {
        String label =
                list.find(code).map(found -> chinese ? found.zh() : found.en()).orElse(code);
        return new Feed.Term(links.at("/code-lists/" + list.name()), code, label);
    }
}
