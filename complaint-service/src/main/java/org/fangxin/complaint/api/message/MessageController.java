package org.fangxin.complaint.api.message;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
            description =
                    "The officer reads every message; the other side only what is addressed to it. It may point at"
                            + " up to ten files of the case, which all its readers must be allowed to see.")
    @ApiResponse(responseCode = "201", description = "Written")
    @ApiProblem(status = 422, code = "impossible-request")
    ResponseEntity<MessageResponse> write(
            Caller caller, RequestKey requestKey, @PathVariable UUID id, @RequestBody MessageRequest request) {
        Conversation.Words words = request.read();
        return switch (conversation.write(
                new ComplaintId(id.toString()), Capacities.of(caller), words, requestKey.value())) {
            case Conversation.Outcome.Written written ->
                ResponseEntity.created(URI.create("/api/v1/complaints/" + id + "/messages"))
                        .body(MessageResponse.of(written.message()));
            case Conversation.Outcome.NotFound not -> throw CaseProblems.notFound();
            case Conversation.Outcome.NotPointable not ->
                throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "impossible-request")
                        .at("/attachments/" + not.index(), code(not.why()))
                        .exception();
        };
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

    private static String code(Conversation.Why why) {
        return "attachment-" + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
            List<Addressee> to,

            @Schema(
                    description = "Files of this case that it points at, at most ten.",
                    example = "[\"019ab000-0000-7000-8000-0000000000a1\"]")
            @Nullable
            List<@Nullable String> attachments) {
        Conversation.Words read() {
            Form form = new Form();
            form.text("/text", text, TextRule.MESSAGE);
            List<String> pointedAt = new ArrayList<>();
            if (attachments != null) {
                form.items("/attachments", attachments, 0, Message.MOST_ATTACHMENTS, (id, at) -> pointedAt.add(id));
            }
            form.close();
            return new Conversation.Words(readers(), Objects.requireNonNull(text), pointedAt);
        }

        private Set<Party> readers() {
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
            String text,

            @Schema(description = "Files of this case that it points at.")
            List<String> attachments) {
        static MessageResponse of(Message message) {
            return new MessageResponse(
                    message.id(),
                    message.at(),
                    message.from().name(),
                    message.readers().stream().map(Party::name).sorted().toList(),
                    message.text().value(),
                    message.attachments());
        }
    }
}
