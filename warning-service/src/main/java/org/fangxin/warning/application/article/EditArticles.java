package org.fangxin.warning.application.article;

import java.time.Clock;
import java.util.List;
import org.fangxin.platform.time.IdSource;
import org.fangxin.warning.application.BasedOn;
import org.fangxin.warning.application.Editing;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.Deed;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Flaws;
import org.fangxin.warning.domain.Shelf;
import org.fangxin.warning.domain.article.Article;
import org.fangxin.warning.domain.article.Content;

/** Editors write articles, publish them, correct them and withdraw them. */
public final class EditArticles {
    private static final int REASON_LENGTH = 500;

    private final Editing<Article> editing;
    private final IdSource ids;
    private final Clock clock;

    public EditArticles(Shelf<Article> articles, IdSource ids, Clock clock) {
        this.editing = new Editing<>(articles);
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins one. */
    public Editing.Outcome<Article> write(String editor, Content content, String requestKey) {
        return editing.create(
                requestKey,
                content.flaws(),
                () -> Article.draft(ids.next(), content, editor, clock.instant(), requestKey));
    }

    /** Changes the content of a draft, or corrects a published one. */
    public Editing.Outcome<Article> rewrite(String id, BasedOn basedOn, String editor, Content content) {
        return editing.change(id, basedOn, held -> {
            if (held.status() == Article.Status.WITHDRAWN) {
                return new Editing.Step.WrongState<>(held.status().name());
            }
            List<Flaw> flaws = content.flaws();
            return flaws.isEmpty()
                    ? new Editing.Step.Change<>(held.rewritten(content, editor, clock.instant()), Deed.CHANGED)
                    : new Editing.Step.Flawed<>(flaws);
        });
    }

    /** Makes a draft public. */
    public Editing.Outcome<Article> publish(String id, BasedOn basedOn) {
        return editing.change(
                id,
                basedOn,
                held -> held.status() == Article.Status.DRAFT
                        ? new Editing.Step.Change<>(held.published(clock.instant()), Deed.PUBLISHED)
                        : new Editing.Step.WrongState<>(held.status().name()));
    }

    /** Takes a published one back. */
    public Editing.Outcome<Article> withdraw(String id, BasedOn basedOn, Bilingual reason) {
        Flaws flaws = new Flaws();
        flaws.text("/reason", reason, REASON_LENGTH);
        return editing.change(id, basedOn, held -> {
            if (held.status() != Article.Status.PUBLISHED) {
                return new Editing.Step.WrongState<>(held.status().name());
            }
            return flaws.found().isEmpty()
                    ? new Editing.Step.Change<>(held.withdrawn(reason), Deed.ENDED)
                    : new Editing.Step.Flawed<>(flaws.found());
        });
    }
}
