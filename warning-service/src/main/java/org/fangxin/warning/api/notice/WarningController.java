package org.fangxin.warning.api.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
import org.fangxin.warning.api.Refusals;
import org.fangxin.warning.api.cap.CapMessage;
import org.fangxin.warning.api.cap.CapWriter;
import org.fangxin.warning.application.notice.WarningBoard;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.PublicWarning;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.Warnings;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/warnings")
@Tag(name = "Warnings")
class WarningController {
    private static final MediaType CAP = MediaType.parseMediaType(CapWriter.MEDIA_TYPE);

    private final WarningBoard board;
    private final Warnings warnings;
    private final Paging paging;
    private final CapWriter cap;
    private final Clock clock;

    WarningController(WarningBoard board, Warnings warnings, Paging paging, CapWriter cap, Clock clock) {
        this.board = board;
        this.warnings = warnings;
        this.paging = paging;
        this.cap = cap;
        this.clock = clock;
    }

    @GetMapping
    @PublicEndpoint
    @Operation(
            operationId = "listWarnings",
            summary = "List warnings, newest first",
            description = "By default those in force now. Each is complete and holds both languages.")
    ResponseEntity<PageOf<WarningResponse>> list(
            @ParameterObject WarningQuery query, PageRequest page, @Nullable Caller caller, Locale language) {
        ListStatus status = query.listStatus();
        if (!status.isPublic() && !isBureau(caller)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "forbidden").exception();
        }
        Slice<Versioned<Warning>> slice = board.list(query.filter(clock), paging.position(page, query), page.limit());
        ResponseEntity<PageOf<WarningResponse>> answer =
                paging.page(slice, query, status.isPublic() ? WarningResponse::publicly : WarningResponse::editorially);
        return WarningAnswers.inBothLanguages(ResponseEntity.ok().headers(answer.getHeaders()), language)
                .eTag(tag(slice))
                .cacheControl(status.isPublic() ? Caching.PUBLIC : CacheControl.noStore())
                .body(answer.getBody());
    }

    @GetMapping(
            path = "/{id}",
            produces = {MediaType.APPLICATION_JSON_VALUE, CapWriter.MEDIA_TYPE})
    @PublicEndpoint
    @Operation(
            operationId = "readWarning",
            summary = "Read a warning, as JSON or as a CAP 1.2 message",
            description =
                    "Public once published, also after its end. Editors and reviewers read drafts too, and see who "
                            + "wrote and approved it and what may be done with it. With `Accept: application/cap+xml` the newest "
                            + "message: Alert, Update or, once lifted, Cancel.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The warning",
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = WarningResponse.class)),
                                @Content(mediaType = CapWriter.MEDIA_TYPE, schema = @Schema(type = "string"))
                            }))
    ResponseEntity<?> read(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable
                    String accept,
            @Nullable Caller caller,
            Locale language) {
        Versioned<Warning> held =
                warnings.find(id).orElseThrow(() -> Refusals.notFound().exception());
        boolean published = held.value() instanceof PublicWarning;
        if (!published && !isBureau(caller)) {
            throw Refusals.notFound().exception();
        }
        if (prefersCap(accept)) {
            if (held.value() instanceof PublicWarning open) {
                return WarningAnswers.cap(CapMessage.latest(open), cap);
            }
            throw Refusals.notFound().exception();
        }
        return isBureau(caller)
                ? WarningAnswers.editorially(ResponseEntity.ok(), held)
                : WarningAnswers.publicly(held, language);
    }

    /** JSON unless CAP is what the reader likes best. */
    private static boolean prefersCap(@Nullable String accept) {
        if (accept == null) {
            return false;
        }
        List<MediaType> liked = new ArrayList<>(MediaType.parseMediaTypes(accept));
        MimeTypeUtils.sortBySpecificity(liked);
        liked.sort(Comparator.comparingDouble(MediaType::getQualityValue).reversed());
        return liked.stream()
                .filter(type -> type.isCompatibleWith(MediaType.APPLICATION_JSON) || type.isCompatibleWith(CAP))
                .findFirst()
                .filter(type -> !type.isCompatibleWith(MediaType.APPLICATION_JSON))
                .isPresent();
    }

    private static boolean isBureau(@Nullable Caller caller) {
        return caller != null && (caller.has(Role.EDITOR) || caller.has(Role.REVIEWER));
    }

    private static String tag(Slice<Versioned<Warning>> slice) {
        return ETags.weak(slice.items().stream()
                .map(held -> held.value().head().id() + "." + held.version())
                .collect(Collectors.joining(",", slice.next() + "|", "")));
    }
}
