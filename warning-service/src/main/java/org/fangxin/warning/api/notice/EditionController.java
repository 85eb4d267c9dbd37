package org.fangxin.warning.api.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.web.ETags;
import org.fangxin.warning.api.Caching;
import org.fangxin.warning.api.Refusals;
import org.fangxin.warning.api.cap.CapMessage;
import org.fangxin.warning.api.cap.CapWriter;
import org.fangxin.warning.domain.notice.Edition;
import org.fangxin.warning.domain.notice.PublicWarning;
import org.fangxin.warning.domain.notice.Warnings;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/warnings/{id}")
@Tag(name = "Warnings")
class EditionController {
    private final Warnings warnings;
    private final CapWriter cap;

    EditionController(Warnings warnings, CapWriter cap) {
        this.warnings = warnings;
        this.cap = cap;
    }

    @GetMapping(path = "/editions", produces = MediaType.APPLICATION_JSON_VALUE)
    @PublicEndpoint
    @Operation(operationId = "listWarningEditions", summary = "List every published version of a warning")
    ResponseEntity<EditionsResponse> editions(@PathVariable String id, Locale language) {
        PublicWarning warning = published(id);
        List<EditionResponse> items =
                warning.editions().all().stream().map(EditionResponse::of).toList();
        return WarningAnswers.inBothLanguages(ResponseEntity.ok(), language)
                .cacheControl(Caching.PUBLIC)
                .eTag(ETags.weak(id + "." + items.size()))
                .body(new EditionsResponse(items));
    }

    @GetMapping(path = "/editions/{number}", produces = CapWriter.MEDIA_TYPE)
    @PublicEndpoint
    @Operation(
            operationId = "readWarningEditionAsCap",
            summary = "Read a published version as a CAP 1.2 message",
            description = "The message as it went out: an Alert for the first version, an Update for the others.")
    ResponseEntity<String> edition(@PathVariable String id, @PathVariable int number) {
        PublicWarning warning = published(id);
        Edition edition = warning.editions().all().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusals.notFound().exception());
        return WarningAnswers.cap(CapMessage.of(warning, edition), cap);
    }

    private PublicWarning published(String id) {
        return warnings.find(id)
                .map(held -> held.value())
                .filter(PublicWarning.class::isInstance)
                .map(PublicWarning.class::cast)
                .orElseThrow(() -> Refusals.notFound().exception());
    }
}
