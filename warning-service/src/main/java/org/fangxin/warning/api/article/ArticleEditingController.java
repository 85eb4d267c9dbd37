package org.fangxin.warning.api.article;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.warning.api.Edits;
import org.fangxin.warning.api.ReasonRequest;
import org.fangxin.warning.application.BasedOn;
import org.fangxin.warning.application.Editing;
import org.fangxin.warning.application.article.EditArticles;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.article.Article;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/articles")
@Tag(name = "Articles")
class ArticleEditingController {
    private final EditArticles edit;

    ArticleEditingController(EditArticles edit) {
        this.edit = edit;
    }

    @PostMapping
    @AllowedTo(Role.EDITOR)
    @Idempotent
    @Operation(
            operationId = "writeArticle",
            summary = "Begin an article",
            description = "It is a draft until it is published.")
    @ApiProblem(status = 422, code = "text-refused")
    ResponseEntity<ArticleResponse> write(
            @Valid @RequestBody ArticleRequest request, Caller caller, RequestKey requestKey) {
        Versioned<Article> written = Edits.done(edit.write(caller.id(), request.toContent(), requestKey.value()));
        URI location = URI.create("/api/v1/articles/" + written.value().id());
        return Edits.answer(ResponseEntity.created(location), written, ArticleResponse::of);
    }

    @PutMapping("/{id}")
    @AllowedTo(Role.EDITOR)
    @Operation(
            operationId = "rewriteArticle",
            summary = "Change an article",
            description = "A published one shows the new text at once.")
    @ApiProblem(status = 409, code = "publication-state")
    @ApiProblem(status = 422, code = "text-refused")
    ResponseEntity<ArticleResponse> rewrite(
            @PathVariable String id,
            @Valid @RequestBody ArticleRequest request,
            ExpectedVersion expected,
            Caller caller) {
        return answer(edit.rewrite(id, new BasedOn(expected.value()), caller.id(), request.toContent()));
    }

    @PostMapping("/{id}/publication")
    @AllowedTo(Role.EDITOR)
    @Operation(operationId = "publishArticle", summary = "Make a draft public")
    @ApiProblem(status = 409, code = "publication-state")
    ResponseEntity<ArticleResponse> publish(@PathVariable String id, ExpectedVersion expected) {
        return answer(edit.publish(id, new BasedOn(expected.value())));
    }

    @PostMapping("/{id}/withdrawal")
    @AllowedTo(Role.EDITOR)
    @Operation(
            operationId = "withdrawArticle",
            summary = "Take a published article back",
            description = "Its text disappears; title and reason stay.")
    @ApiProblem(status = 409, code = "publication-state")
    @ApiProblem(status = 422, code = "text-refused")
    ResponseEntity<ArticleResponse> withdraw(
            @PathVariable String id, @Valid @RequestBody ReasonRequest request, ExpectedVersion expected) {
        return answer(edit.withdraw(
                id, new BasedOn(expected.value()), request.reason().toText()));
    }

    private static ResponseEntity<ArticleResponse> answer(Editing.Outcome<Article> outcome) {
        return Edits.answer(ResponseEntity.ok(), Edits.done(outcome), ArticleResponse::of);
    }
}
