package org.fangxin.warning.api.match;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.warning.api.WarningLinks;
import org.fangxin.warning.application.match.MatchCatalogue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Catalogue matching")
class MatchController {
    private final MatchCatalogue matchCatalogue;
    private final WarningLinks links;

    MatchController(MatchCatalogue matchCatalogue, WarningLinks links) {
        this.matchCatalogue = matchCatalogue;
        this.links = links;
    }

    @PostMapping("/api/v1/warning-matches")
    @PublicEndpoint
    @Operation(
            operationId = "matchCatalogue",
            summary = "Look up to 1,000 articles of a catalogue up in the warnings in force",
            description =
                    "Changes nothing and may be repeated. Each row gets a result, in order: the warnings that name the "
                            + "article, the fields that agree, and how sure it is. Another batch than the warned one is no hit.")
    MatchResponse match(@Valid @RequestBody MatchRequest request) {
        MatchCatalogue.Result result = matchCatalogue.handle(
                request.rows().stream().map(MatchRequest.Row::toRow).toList());
        return MatchResponse.of(request, result, links);
    }
}
