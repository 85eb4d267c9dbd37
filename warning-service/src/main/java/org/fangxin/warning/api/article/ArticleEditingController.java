package org.fangxin.warning.api.article;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.warning.api.Edits;
import org.fangxin.warning.api.ReasonRequest;
import org.fangxin.warning.application.article.EditArticles;
import org.fangxin.warning.domain.article.Article;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ArticleEditingController.ARTICLES)
@Tag(name = "Articles")
class ArticleEditingController {
    static final String ARTICLES = "/api/v1/articles";

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
        return Edits.created(
                ARTICLES,
                edit.write(caller.id(), request.toContent(), requestKey.value()),
                Article::id,
                ArticleResponse::of);
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
        return Edits.changed(
                edit.rewrite(id, Edits.on(expected), caller.id(), request.toContent()), ArticleResponse::of);
    }

    @PostMapping("/{id}/publication")
    @AllowedTo(Role.EDITOR)
    @Operation(operationId = "publishArticle", summary = "Make a draft public")
    @ApiProblem(status = 409, code = "publication-state")
    ResponseEntity<ArticleResponse> publish(@PathVariable String id, ExpectedVersion expected) {
        return Edits.changed(edit.publish(id, Edits.on(expected)), ArticleResponse::of);
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
        return Edits.changed(
                edit.withdraw(id, Edits.on(expected), request.reason().toText()), ArticleResponse::of);
    }
}
