package org.fangxin.complaint.api.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.fangxin.complaint.api.cases.Capacities;
import org.fangxin.complaint.api.cases.CaseProblems;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.api.words.Wording;
import org.fangxin.complaint.application.access.UnmaskComplainant;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.access.Access;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/complaints/{id}")
@Tag(name = "Personal data")
class UnmaskingController {
    private final UnmaskComplainant unmask;
    private final Texts texts;

    UnmaskingController(UnmaskComplainant unmask, Texts texts) {
        this.unmask = unmask;
        this.texts = texts;
    }

    @PostMapping("/complainant-unmasking")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "See who complained, in the clear",
            description =
                    "For an officer of the district, with a purpose: the complainant, all co-complainants, an agent, and"
                            + " the answers to the questions of the category, those that point to persons too. Each look is kept"
                            + " and shown to the complainant.")
    ResponseEntity<ComplainantInTheClear> show(
            Caller caller, @PathVariable UUID id, @RequestBody UnmaskingRequest request, Locale language) {
        ComplainantInTheClear shown = unmask.show(
                        new ComplaintId(id.toString()), Capacities.officer(caller), request.checkedPurpose())
                .map(complaint -> ComplainantInTheClear.of(complaint, new Wording(texts, language)))
                .orElseThrow(CaseProblems::notFound);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(shown);
    }

    @GetMapping("/accesses")
    @AllowedTo({Role.CONSUMER, Role.OFFICER})
    @Operation(summary = "See who has looked at your personal data, when and what for")
    ResponseEntity<AccessesResponse> accesses(Caller caller, @PathVariable UUID id) {
        List<Access> accesses = unmask.accesses(new ComplaintId(id.toString()), Capacities.of(caller))
                .orElseThrow(CaseProblems::notFound);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(new AccessesResponse(accesses.stream()
                        .map(access -> new AccessesResponse.Item(access.at(), access.officer(), access.purpose()))
                        .toList()));
    }

    @Schema(name = "Unmasking")
    record UnmaskingRequest(
            @Schema(
                    description = "What you need the data for.",
                    example = "电话核实购物经过",
                    maxLength = 500,
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            String purpose) {
        String checkedPurpose() {
            Form form = new Form();
            form.text("/purpose", purpose, TextRule.REMARK);
            form.close();
            return Objects.requireNonNull(purpose);
        }
    }

    @Schema(name = "Accesses")
    record AccessesResponse(List<Item> items) {
        @Schema(name = "Access")
        record Item(Instant at, String officer, String purpose) {}
    }
}
