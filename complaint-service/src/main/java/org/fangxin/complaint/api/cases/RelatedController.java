package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.application.related.PersonCases;
import org.fangxin.complaint.application.related.RelatedCases;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.filing.Complainant;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.personal.PersonalText;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Which cases may hang together, for officers. */
@RestController
@Tag(name = "Related cases")
class RelatedController {
    private static final int MOST = 200;

    private final RelatedCases related;
    private final PersonCases persons;
    private final ComplaintView view;

    RelatedController(RelatedCases related, PersonCases persons, ComplaintView view) {
        this.related = related;
        this.persons = persons;
        this.view = view;
    }

    @GetMapping("/api/v1/complaints/{id}/related")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "Which other complaints of the same person may be the same matter",
            description =
                    "Of the same phone number, against the same business, received within 30 days; `likeness` says"
                            + " in what they agree. `flags` name what speaks for a purpose other than daily life (SAMR Order 121"
                            + " article 17). Both suggest and never decide.")
    @ApiProblem(status = 404, code = "not-found")
    ResponseEntity<RelatedResponse> related(Caller caller, @PathVariable UUID id, Locale language) {
        RelatedCases.Related found = related.of(new ComplaintId(id.toString()), Capacities.officer(caller))
                .orElseThrow(CaseProblems::notFound);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(new RelatedResponse(
                        found.suggestions().stream()
                                .map(each ->
                                        new SuggestionResponse(view.item(each.held(), true, language), each.likeness()))
                                .toList(),
                        found.flags(),
                        found.complaintsOfPerson()));
    }

    @PostMapping("/api/v1/complaints/person-searches")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "Find the complaints of a phone number or a name",
            description =
                    "Those in which the person complains, complains jointly or acts as the agent, or once did: those of"
                            + " your districts among the latest 200, the newest first; the whole number or name must"
                            + " agree, spaces and width aside, and both of one person when both are given. A POST, because personal data does"
                            + " not belong into addresses and logs.")
    ResponseEntity<PersonSearchResponse> ofPerson(
            Caller caller, @RequestBody PersonSearchRequest request, Locale language) {
        Actor.Officer officer = Capacities.officer(caller);
        List<ComplaintItem> items = persons.of(request.read(), MOST).stream()
                .filter(held -> held.complaint().partyOf(officer).isPresent())
                .map(held -> view.item(held, true, language))
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(new PersonSearchResponse(items));
    }

    /**
     * What hangs together with a complaint.
     *
     * @param complaintsOfPerson further complaints of the same phone number, at most 200
     */
    @Schema(name = "RelatedCases")
    record RelatedResponse(
            List<SuggestionResponse> suggestions, Set<RelatedCases.Flag> flags, int complaintsOfPerson) {}

    @Schema(name = "RelatedSuggestion")
    record SuggestionResponse(ComplaintItem complaint, Set<RelatedCases.Likeness> likeness) {}

    @Schema(name = "PersonSearch")
    record PersonSearchRequest(
            @Schema(description = "Needed when there is no name.", example = "13812345678") @Nullable
            String phone,

            @Schema(description = "The whole name; needed when there is no phone number.", maxLength = 50) @Nullable
            String name) {
        PersonCases.Person read() {
            Form form = new Form();
            if (phone == null) {
                form.text("/name", name, TextRule.PERSON);
            } else {
                form.optionalText("/name", name, TextRule.PERSON);
            }
            if (phone != null && !Complainant.isPhone(phone)) {
                form.malformed("/phone", "phone-format");
            }
            form.close();
            return new PersonCases.Person(
                    phone == null ? null : PersonalText.phone(phone), name == null ? null : PersonalText.name(name));
        }

        @Override
        public String toString() {
            return "PersonSearchRequest[hidden]";
        }
    }

    @Schema(name = "PersonSearchResult")
    record PersonSearchResponse(List<ComplaintItem> items) {}
}
