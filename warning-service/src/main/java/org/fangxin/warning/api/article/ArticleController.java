package org.fangxin.warning.api.article;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.fangxin.platform.web.Problem;
import org.fangxin.warning.api.Caching;
import org.fangxin.warning.api.Edits;
import org.fangxin.warning.api.Refusals;
import org.fangxin.warning.application.article.ArticleBoard;
import org.fangxin.warning.domain.Shelf;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.article.Article;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/articles")
@Tag(name = "Articles")
class ArticleController {
    private final ArticleBoard board;
    private final Shelf<Article> articles;
    private final Paging paging;

    ArticleController(ArticleBoard board, Shelf<Article> articles, Paging paging) {
        this.board = board;
        this.articles = articles;
        this.paging = paging;
    }

    @GetMapping
    @PublicEndpoint
    @Operation(
            operationId = "listArticles",
            summary = "List articles, the newest first",
            description = "Hot topics, and the law explained by cases. Each holds both languages.")
    ResponseEntity<PageOf<ArticleResponse>> list(
            @ParameterObject ArticleQuery query, PageRequest page, @Nullable Caller caller, Locale language) {
        ArticleBoard.Filter filter = query.filter();
        boolean open = filter.status() == Article.Status.PUBLISHED;
        if (!open && !isEditor(caller)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "forbidden").exception();
        }
        Slice<Versioned<Article>> slice = board.list(filter, paging.position(page, query), page.limit());
        ResponseEntity<PageOf<ArticleResponse>> answer = paging.page(slice, query, ArticleResponse::of);
        return open
                ? Edits.publicPage(answer, language)
                : ResponseEntity.ok()
                        .headers(answer.getHeaders())
                        .cacheControl(CacheControl.noStore())
                        .body(answer.getBody());
    }

    @GetMapping("/{id}")
    @PublicEndpoint
    @Operation(
            operationId = "readArticle",
            summary = "Read an article",
            description = "Public once published. Of a withdrawn one the title and the reason stay.")
    ResponseEntity<ArticleResponse> read(@PathVariable String id, @Nullable Caller caller) {
        Versioned<Article> held = articles.find(id)
                .filter(each -> each.value().status() != Article.Status.DRAFT || isEditor(caller))
                .orElseThrow(() -> Refusals.notFound().exception());
        return ResponseEntity.ok()
                .eTag(ETags.strong(held.version()))
                .cacheControl(isEditor(caller) ? CacheControl.noStore() : Caching.PUBLIC)
                .body(ArticleResponse.of(held));
    }

    private static boolean isEditor(@Nullable Caller caller) {
        return caller != null && caller.has(Role.EDITOR);
    }
}
