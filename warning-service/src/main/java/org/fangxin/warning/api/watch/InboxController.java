package org.fangxin.warning.api.watch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.fangxin.warning.api.BilingualText;
import org.fangxin.warning.api.Refusals;
import org.fangxin.warning.application.watch.InboxBoard;
import org.fangxin.warning.domain.stream.Change;
import org.fangxin.warning.domain.watch.InboxEntry;
import org.fangxin.warning.domain.watch.Inboxes;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/inbox")
@Tag(name = "Inbox")
class InboxController {
    private final InboxBoard board;
    private final Inboxes inboxes;
    private final Owners owners;
    private final Paging paging;

    InboxController(InboxBoard board, Inboxes inboxes, Owners owners, Paging paging) {
        this.board = board;
        this.inboxes = inboxes;
        this.owners = owners;
        this.paging = paging;
    }

    /** Which entries are asked for. */
    record InboxQuery(
            @Parameter(description = "true: only those not marked as read", example = "true") @Nullable
            Boolean unread) {}

    /** What a consumer was told. */
    record EntryResponse(
            String id,

            @Schema(description = "PUBLISHED, UPDATED or CANCELLED")
            Change.Kind event,

            String warningId,
            String number,
            @Schema(description = "Code list warning-kinds") String kind,
            @Schema(description = "Code list severities") String severity,
            BilingualText title,
            Instant at,
            boolean unread) {
        static EntryResponse of(InboxEntry entry) {
            Change change = entry.change();
            return new EntryResponse(
                    entry.id(),
                    change.kind(),
                    change.warningId(),
                    change.number(),
                    change.warningKind(),
                    change.severity(),
                    BilingualText.of(change.title()),
                    change.at(),
                    entry.unread());
        }
    }

    /** How many are unread. */
    record UnreadResponse(
            @Schema(description = "Counted up to 1,000", example = "3")
            int unread,

            @Schema(description = "Whether there are more than were counted")
            boolean more) {}

    @GetMapping
    @AllowedTo(Role.CONSUMER)
    @Operation(
            operationId = "listInbox",
            summary = "List what one was told, the newest first",
            description = "Warnings that concern one's watchlist. Kept for 180 days.")
    ResponseEntity<PageOf<EntryResponse>> list(@ParameterObject InboxQuery query, PageRequest page, Caller caller) {
        String owner = owners.of(caller);
        boolean unreadOnly = Boolean.TRUE.equals(query.unread());
        String filter = owner + unreadOnly;
        ResponseEntity<PageOf<EntryResponse>> answer = paging.page(
                board.list(owner, unreadOnly, paging.position(page, filter), page.limit()), filter, EntryResponse::of);
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(answer.getBody());
    }

    @GetMapping("/unread-count")
    @AllowedTo(Role.CONSUMER)
    @Operation(operationId = "countUnread", summary = "Count unread entries")
    ResponseEntity<UnreadResponse> unread(Caller caller) {
        int unread = inboxes.unread(owners.of(caller));
        return Privately.ok(new UnreadResponse(unread, unread >= Inboxes.MOST_COUNTED));
    }

    @PostMapping("/{id}/reading")
    @AllowedTo(Role.CONSUMER)
    @Operation(operationId = "markRead", summary = "Mark an entry as read", description = "Repeatable.")
    ResponseEntity<Void> read(@PathVariable String id, Caller caller) {
        if (!inboxes.read(owners.of(caller), id)) {
            throw Refusals.notFound().exception();
        }
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/reading")
    @AllowedTo(Role.CONSUMER)
    @Operation(operationId = "markAllRead", summary = "Mark all entries as read", description = "Repeatable.")
    ResponseEntity<Void> readAll(Caller caller) {
        inboxes.readAll(owners.of(caller));
        return ResponseEntity.noContent().build();
    }
}
