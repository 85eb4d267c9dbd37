package org.fangxin.complaint.api.message;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fangxin.complaint.api.cases.Capacities;
import org.fangxin.complaint.api.cases.CaseProblems;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.application.message.Conversation;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.complaint.domain.message.Message;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/complaints/{id}/messages")
@Tag(name = "Messages")
class MessageController {
    private final Conversation conversation;
    private final Paging paging;

    MessageController(Conversation conversation, Paging paging) {
        this.conversation = conversation;
        this.paging = paging;
    }

    @PostMapping
    @AllowedTo({Role.CONSUMER, Role.MERCHANT, Role.OFFICER})
    @Idempotent
    @Operation(
            summary = "Write to the other side or to the officer",
            description = "The officer reads every message; the other side only what is addressed to it.")
    @ApiResponse(responseCode = "201", description = "Written")
    ResponseEntity<MessageResponse> write(
            Caller caller, RequestKey requestKey, @PathVariable UUID id, @RequestBody MessageRequest request) {
        String text = request.checkedText();
        return conversation
                .write(
                        new ComplaintId(id.toString()),
                        Capacities.of(caller),
                        request.readers(),
                        text,
                        requestKey.value())
                .map(message -> ResponseEntity.created(URI.create("/api/v1/complaints/" + id + "/messages"))
                        .body(MessageResponse.of(message)))
                .orElseThrow(CaseProblems::notFound);
    }

    @GetMapping
    @AllowedTo({Role.CONSUMER, Role.MERCHANT, Role.OFFICER})
    @Operation(summary = "Read the messages of a case that you may read, oldest first")
    ResponseEntity<PageOf<MessageResponse>> read(Caller caller, @PathVariable UUID id, PageRequest page) {
        Slice<Message> slice = conversation
                .read(
                        new ComplaintId(id.toString()),
                        Capacities.of(caller),
                        paging.position(page, caller.id()).orElse(null),
                        page.limit())
                .orElseThrow(CaseProblems::notFound);
        return paging.page(slice, caller.id(), MessageResponse::of);
    }

    /** To whom a message is addressed. */
    enum Addressee {
        COMPLAINANT,
        RESPONDENT,
        OFFICER
    }

    @Schema(name = "NewMessage")
    record MessageRequest(
            @Schema(maxLength = 2000, example = "请问何时可以退款？", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String text,

            @Schema(description = "To whom; to everybody when left out.") @Nullable
            List<Addressee> to) {
        String checkedText() {
            Form form = new Form();
            form.text("/text", text, TextRule.MESSAGE);
            form.close();
            return Objects.requireNonNull(text);
        }

        Set<Party> readers() {
            return to == null
                    ? Set.of(Party.COMPLAINANT, Party.RESPONDENT, Party.OFFICER)
                    : to.stream()
                            .map(addressee -> Party.valueOf(addressee.name()))
                            .collect(java.util.stream.Collectors.toSet());
        }
    }

    @Schema(name = "Message")
    record MessageResponse(
            String id,
            Instant at,

            @Schema(description = "COMPLAINANT, RESPONDENT or OFFICER")
            String from,

            List<String> readers,
            String text) {
        static MessageResponse of(Message message) {
            return new MessageResponse(
                    message.id(),
                    message.at(),
                    message.from().name(),
                    message.readers().stream().map(Party::name).sorted().toList(),
                    message.text().value());
        }
    }
}
