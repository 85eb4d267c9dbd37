package org.fangxin.warning.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.testkit.GoldenFiles;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.Deed;
import org.fangxin.warning.domain.article.Article;
import org.fangxin.warning.domain.article.ArticleKind;
import org.fangxin.warning.domain.article.Content;
import org.fangxin.warning.domain.outreach.Activity;
import org.fangxin.warning.domain.outreach.ActivityKind;
import org.fangxin.warning.domain.outreach.Programme;
import org.fangxin.warning.domain.outreach.Rosters;
import org.fangxin.warning.domain.outreach.Turnout;
import org.fangxin.warning.domain.survey.Question;
import org.fangxin.warning.domain.survey.Questionnaire;
import org.fangxin.warning.domain.survey.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutreachEventMapperTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final String ACTIVITY = "019ab000-0000-7000-8000-000000000005";

    static Stream<OutgoingEvent> told() {
        Activity activity = new Activity(
                ACTIVITY,
                new Programme(
                        ActivityKind.LECTURE,
                        new Bilingual("预付卡怎么办", "Prepaid cards: what to do"),
                        null,
                        "王律师",
                        new Bilingual("文三路 1 号", "1 Wensan Road"),
                        null,
                        "330106",
                        "GOODS_FOOD",
                        Instant.parse("2026-12-01T01:00:00Z"),
                        Instant.parse("2026-12-01T03:00:00Z"),
                        120),
                null,
                null,
                "wang",
                NOW,
                "key");
        Article article = article();
        Survey survey = survey();
        return Stream.of(
                        OutreachEventMapper.of(activity, Deed.ADDED),
                        OutreachEventMapper.of(activity, Deed.CHANGED),
                        OutreachEventMapper.of(
                                activity.cancelled(NOW, new Bilingual("因台风取消", "Called off because of a typhoon")),
                                Deed.ENDED),
                        OutreachEventMapper.of(activity.with(new Turnout(98, 1200, 3400, NOW)), Deed.COUNTED),
                        OutreachEventMapper.registrations(
                                "registrations-" + ACTIVITY, ACTIVITY, new Rosters.Headcount(120, 7)),
                        OutreachEventMapper.of(article, Deed.ADDED),
                        OutreachEventMapper.of(article.published(NOW), Deed.PUBLISHED),
                        OutreachEventMapper.of(article.published(NOW), Deed.CHANGED),
                        OutreachEventMapper.of(article.withdrawn(new Bilingual("内容有误", "It was wrong")), Deed.ENDED),
                        OutreachEventMapper.of(survey, Deed.ADDED),
                        OutreachEventMapper.of(survey.opened(NOW), Deed.PUBLISHED),
                        OutreachEventMapper.of(survey.closed(NOW), Deed.ENDED))
                .map(Objects::requireNonNull);
    }

    @ParameterizedTest
    @MethodSource("told")
    void writes_the_agreed_json(OutgoingEvent event) {
        GoldenFiles.assertWrites(event.type(), event.data());
    }

    @Test
    void says_each_event_of_the_language_and_never_who_wrote_it() {
        assertThat(told().map(OutgoingEvent::type)).doesNotHaveDuplicates().hasSize(12);
        assertThat(told().map(event -> event.data().toString())).noneMatch(text -> text.contains("wang"));
    }

    @Test
    void says_nothing_of_a_draft_that_changes() {
        assertThat(OutreachEventMapper.of(article(), Deed.CHANGED)).isNull();
        assertThat(OutreachEventMapper.of(survey(), Deed.CHANGED)).isNull();
    }

    private static Article article() {
        Content content = new Content(
                ArticleKind.LAW_BY_CASES,
                "GOODS_FOOD",
                new Bilingual("大闸蟹缺斤短两怎么办", "Crabs that weigh less"),
                null,
                new Bilingual("正文", "Text"),
                List.of());
        return Article.draft("019ab000-0000-7000-8000-000000000006", content, "wang", NOW, "key");
    }

    private static Survey survey() {
        Question question = new Question(
                Question.Kind.SINGLE,
                new Bilingual("方便吗", "Is it easy?"),
                List.of(new Bilingual("是", "Yes"), new Bilingual("否", "No")),
                true);
        Questionnaire questionnaire = new Questionnaire(
                new Bilingual("您觉得退货方便吗", "Is it easy to return goods?"),
                null,
                null,
                null,
                List.of(question, question, question));
        return new Survey("019ab000-0000-7000-8000-000000000007", questionnaire, null, null, "wang", NOW, "key");
    }
}
