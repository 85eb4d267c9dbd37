package org.fangxin.warning.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.Problem;
import org.fangxin.warning.application.BasedOn;
import org.fangxin.warning.application.Editing;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Versioned;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Turns the outcomes of editors' commands into HTTP. A new refusal does not compile until it has a meaning here. */
public final class Edits {
    private Edits() {}

    /** The version that an editor's command rests on. */
    public static BasedOn on(ExpectedVersion expected) {
        return new BasedOn(expected.value());
    }

    /** The answer to a command that began a record: where it is, and what it is. */
    public static <T, R> ResponseEntity<R> created(
            String collection, Editing.Outcome<T> outcome, Function<T, String> id, Function<Versioned<T>, R> view) {
        Versioned<T> item = done(outcome);
        return answer(ResponseEntity.created(URI.create(collection + "/" + id.apply(item.value()))), item, view);
    }

    /** The answer to a command that changed a record. */
    public static <T, R> ResponseEntity<R> changed(Editing.Outcome<T> outcome, Function<Versioned<T>, R> view) {
        return answer(ResponseEntity.ok(), done(outcome), view);
    }

    private static <T, R> ResponseEntity<R> answer(
            ResponseEntity.BodyBuilder answer, Versioned<T> item, Function<Versioned<T>, R> view) {
        return answer.eTag(ETags.strong(item.version()))
                .cacheControl(CacheControl.noStore())
                .body(view.apply(item));
    }

    private static <T> Versioned<T> done(Editing.Outcome<T> outcome) {
        return switch (outcome) {
            case Editing.Outcome.Done<T>(Versioned<T> item) -> item;
            case Editing.Outcome.NotFound<T> ignored ->
                throw Refusals.notFound().exception();
            case Editing.Outcome.Stale<T>(long current) ->
                throw ExpectedVersion.stale(current).exception();
            case Editing.Outcome.WrongState<T>(String status) ->
                throw Problem.of(HttpStatus.CONFLICT, "publication-state", status)
                        .with("status", status)
                        .exception();
            case Editing.Outcome.Flawed<T>(List<Flaw> flaws) ->
                throw Refusals.flawed("", flaws).exception();
        };
    }

    /** A page for everybody: it may be kept for a minute, and its tag changes with what it shows. */
    public static <R> ResponseEntity<PageOf<R>> publicPage(ResponseEntity<PageOf<R>> page, Locale language) {
        return ResponseEntity.ok()
                .headers(page.getHeaders())
                .header(HttpHeaders.CONTENT_LANGUAGE, "zh-CN, en")
                .eTag(ETags.weak(
                        Integer.toHexString(String.valueOf(page.getBody()).hashCode()) + language))
                .cacheControl(Caching.PUBLIC)
                .body(page.getBody());
    }
}
