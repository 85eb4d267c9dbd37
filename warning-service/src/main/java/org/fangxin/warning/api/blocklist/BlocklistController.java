package org.fangxin.warning.api.blocklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.fangxin.platform.web.Problem;
import org.fangxin.warning.api.WarningLinks;
import org.fangxin.warning.application.blocklist.ReadBlocklist;
import org.fangxin.warning.domain.blocklist.BlockEntry;
import org.fangxin.warning.domain.notice.Severity;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Block list")
class BlocklistController {
    private static final int MOST = 200;
    private static final String SCOPE = "blocklist";
    private static final CacheControl SHORT =
            CacheControl.maxAge(Duration.ofSeconds(15)).cachePublic();

    private final ReadBlocklist read;
    private final Paging paging;
    private final WarningLinks links;

    BlocklistController(ReadBlocklist read, Paging paging, WarningLinks links) {
        this.read = read;
        this.paging = paging;
        this.links = links;
    }

    /** Which part of the list is asked for. */
    record BlocklistQuery(
            @Parameter(description = "`next` of the answer before, also days later; without it the whole list starts")
            @Nullable
            String after,

            @Parameter(
                    description = "Warnings or changes looked at, 1 to 200; each may name many barcodes",
                    schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "200"))
            @Nullable
            @Min(1)
            @Max(MOST)
            Integer limit) {}

    /** A barcode to stop, or to stop stopping. */
    record EntryResponse(
            @Schema(description = "Names warning, barcode and batch; a later entry of the same id replaces it")
            String id,

            @Schema(description = "BLOCK, or RELEASE: forget it")
            Op op,

            @Schema(description = "GTIN as 14 digits", example = "06901234567892")
            String gtin,

            @Schema(description = "The only batch concerned; absent when all are") @Nullable
            String batch,

            String name,
            String warningId,
            String number,
            Severity severity,

            @Schema(description = "Of two entries of one id the higher version holds")
            long version,

            Instant from,
            @Nullable Instant until) {
        static EntryResponse of(BlockEntry entry) {
            return new EntryResponse(
                    entry.id(),
                    entry.blocked() ? Op.BLOCK : Op.RELEASE,
                    entry.gtin(),
                    entry.batch(),
                    entry.name(),
                    entry.warningId(),
                    entry.number(),
                    entry.severity(),
                    entry.version(),
                    entry.from(),
                    entry.until());
        }
    }

    /** What a till does. */
    enum Op {
        /** Stop it. */
        BLOCK,
        /** Stop it no more, as far as this warning goes. */
        RELEASE
    }

    /** A part of the list. */
    record BlocklistResponse(
            List<EntryResponse> items,

            @Schema(description = "Where to go on, now if there is more, else later")
            String next,

            boolean more) {}

    @GetMapping("/api/v1/warning-blocklist")
    @PublicEndpoint
    @Operation(
            operationId = "readBlocklist",
            summary = "Follow the barcodes that tills must not sell",
            description =
                    "First the whole list, then with `after` what has changed, for as long as changes are kept (30 days). A "
                            + "barcode is blocked while an entry of any warning blocks it, between `from` and `until`. When "
                            + "nothing has changed the answer to If-None-Match is 304.")
    @ApiProblem(status = 410, code = "blocklist-token-expired")
    ResponseEntity<BlocklistResponse> read(@ParameterObject @Valid BlocklistQuery query) {
        int limit = query.limit() == null ? MOST : query.limit();
        PageRequest page = new PageRequest(limit, query.after());
        return switch (read.handle(paging.position(page, SCOPE), limit)) {
            case ReadBlocklist.Outcome.Part part -> answer(part);
            case ReadBlocklist.Outcome.Expired ignored ->
                throw Problem.of(HttpStatus.GONE, "blocklist-token-expired")
                        .with("restart", links.at("/warning-blocklist"))
                        .exception();
        };
    }

    private ResponseEntity<BlocklistResponse> answer(ReadBlocklist.Outcome.Part part) {
        ResponseEntity<PageOf<EntryResponse>> page =
                paging.page(new Slice<>(part.entries(), part.next()), SCOPE, EntryResponse::of);
        PageOf<EntryResponse> body = Objects.requireNonNull(page.getBody());
        String state = part.next().keys() + "|" + body.items();
        return ResponseEntity.ok()
                .eTag(ETags.weak(Integer.toHexString(state.hashCode())))
                .cacheControl(SHORT)
                .body(new BlocklistResponse(body.items(), Objects.requireNonNull(body.next()), part.more()));
    }
}
