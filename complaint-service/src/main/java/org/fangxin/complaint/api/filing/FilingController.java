package org.fangxin.complaint.api.filing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Locale;
import org.fangxin.complaint.api.cases.Capacities;
import org.fangxin.complaint.api.cases.Cases;
import org.fangxin.complaint.api.cases.ComplaintResponse;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.application.FileComplaint;
import org.fangxin.complaint.application.FileComplaint.Outcome;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.time.CityTime;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Complaints")
class FilingController {
    private final FileComplaint filing;
    private final Cases cases;
    private final CityTime time;

    FilingController(FileComplaint filing, Cases cases, CityTime time) {
        this.filing = filing;
        this.cases = cases;
        this.time = time;
    }

    @PostMapping("/api/v1/complaints")
    @AllowedTo({Role.CONSUMER, Role.STATION, Role.OFFICER})
    @Idempotent
    @Operation(
            summary = "File a complaint",
            description = "The business's unified social credit code alone is enough when the registry knows it;"
                    + " otherwise give name, address and district. The answer carries the tracking number and the day"
                    + " by which the bureau decides. An officer files for somebody who came, called or wrote,"
                    + " a station for somebody who came (`STATION`, `onBehalf`), and gives that person a code with which to follow and claim the case. Several persons file"
                    + " jointly; an agent files by a power of attorney.")
    @ApiResponse(responseCode = "201", description = "Filed; `Location` is the complaint")
    @ApiProblem(status = 403, code = "outside-own-districts")
    @ApiProblem(status = 422, code = "impossible-request")
    @ApiProblem(status = 422, code = "merchant-unknown")
    @ApiProblem(status = 503, code = "merchant-registry-unavailable")
    ResponseEntity<ComplaintResponse> file(
            Caller caller, RequestKey requestKey, @RequestBody FileComplaintRequest request, Locale language) {
        Actor by = Capacities.filer(caller);
        request.check(new Form(), by, time.today());
        Outcome.Filed filed = FilingProblems.filed(filing.file(request.command(by, time.today(), requestKey.value())));
        ResponseEntity<ComplaintResponse> shown = cases.shown(HttpStatus.CREATED, filed.held(), filed.as(), language);
        return ResponseEntity.status(shown.getStatusCode())
                .headers(shown.getHeaders())
                .location(URI.create(
                        "/api/v1/complaints/" + filed.held().complaint().id()))
                .body(shown.getBody());
    }
}
