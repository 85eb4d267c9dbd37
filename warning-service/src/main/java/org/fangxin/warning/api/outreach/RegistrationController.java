package org.fangxin.warning.api.outreach;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.fangxin.warning.application.outreach.TakePart;
import org.fangxin.warning.domain.outreach.Registration;
import org.fangxin.warning.domain.outreach.Rosters;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/outreach-activities/{id}/registrations")
@Tag(name = "Outreach")
class RegistrationController {
    private final TakePart takePart;
    private final Rosters rosters;
    private final Paging paging;

    RegistrationController(TakePart takePart, Rosters rosters, Paging paging) {
        this.takePart = takePart;
        this.rosters = rosters;
        this.paging = paging;
    }

    /** A place in an activity. */
    record RegistrationResponse(
            @Schema(description = "To be shown at the door", example = "K7QX2M4P")
            String code,

            @Schema(description = "SEATED: has a seat; WAITING: gets the next one that is given back")
            Registration.State state,

            Instant registeredAt) {
        static RegistrationResponse of(Registration registration) {
            return new RegistrationResponse(registration.code(), registration.state(), registration.registeredAt());
        }
    }

    @PostMapping
    @AllowedTo(Role.CONSUMER)
    @Operation(
            operationId = "registerForOutreachActivity",
            summary = "Register for an activity",
            description =
                    "One place per consumer, so repeating it is safe and finds the same place. When all seats are taken one "
                            + "joins a waiting list of at most 500. Nothing but a pseudonym is kept.")
    @ApiProblem(status = 409, code = "registration-closed")
    @ApiProblem(status = 409, code = "activity-full")
    RegistrationResponse register(@PathVariable String id, Caller caller) {
        return TakePartProblems.place(takePart.register(id, caller.id()));
    }

    @GetMapping("/me")
    @AllowedTo(Role.CONSUMER)
    @Operation(operationId = "readOwnOutreachRegistration", summary = "Read one's own place in an activity")
    RegistrationResponse own(@PathVariable String id, Caller caller) {
        return TakePartProblems.place(takePart.place(id, caller.id()));
    }

    @DeleteMapping("/me")
    @AllowedTo(Role.CONSUMER)
    @Operation(
            operationId = "withdrawOutreachRegistration",
            summary = "Give one's place back",
            description = "The first who waits moves up. Repeatable.")
    ResponseEntity<Void> withdraw(@PathVariable String id, Caller caller) {
        TakePartProblems.done(takePart.withdraw(id, caller.id()));
        return ResponseEntity.noContent().build();
    }

    @GetMapping
    @AllowedTo(Role.EDITOR)
    @Operation(
            operationId = "listOutreachRegistrations",
            summary = "List who has registered, by code",
            description = "Those with a seat first, then those who wait, each in order.")
    ResponseEntity<PageOf<RegistrationResponse>> list(@PathVariable String id, PageRequest page) {
        List<Registration> all = rosters.all(id);
        int from = paging.position(page, id)
                .map(position -> indexAfter(all, position.keys().getFirst()))
                .orElse(0);
        List<Registration> some = all.subList(from, Math.min(all.size(), from + page.limit() + 1));
        Slice<Registration> slice = Slice.of(some, page.limit(), last -> Position.of(last.code()));
        return paging.page(slice, id, RegistrationResponse::of);
    }

    private static int indexAfter(List<Registration> all, String code) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).code().equals(code)) {
                return i + 1;
            }
        }
        return all.size();
    }
}
