package org.fangxin.merchant.api.returns;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import org.fangxin.merchant.api.UsccInPath;
import org.fangxin.merchant.application.returning.CheckReturn;
import org.fangxin.merchant.application.returning.CheckReturn.Outcome;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.Problem;
import org.fangxin.platform.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Checks whether goods can be returned. */
@RestController
@Tag(name = "Returns")
class ReturnCheckController {
    private final CheckReturn checkReturn;
    private final Texts texts;
    private final CityTime time;

    ReturnCheckController(CheckReturn checkReturn, Texts texts, CityTime time) {
        this.checkReturn = checkReturn;
        this.texts = texts;
        this.time = time;
    }

    @PostMapping("/api/v1/return-eligibility-checks")
    @PublicEndpoint
    @Operation(
            summary = "Can I return this here?",
            description =
                    "Applies the seven days of distance sales, the law on defects, and the seller's promises; changes"
                            + " nothing.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            "{\"boughtFrom\":{\"uscc\":\"91330106MA2ABCDEX7\",\"channel\":\"ONLINE\"},"
                                                                    + "\"purchasedAt\":\"2026-11-20\",\"receivedAt\":\"2026-11-22\","
                                                                    + "\"goods\":{\"category\":\"GOODS_CLOTHING\",\"intact\":true}}"))))
    @ApiProblem(status = 404, code = "merchant-not-registered")
    @ApiProblem(status = 404, code = "store-not-known")
    ReturnCheckAnswer check(@Valid @RequestBody ReturnCheckRequest request, Locale language) {
        return switch (checkReturn.check(ReturnQuestions.read(request, time))) {
            case Outcome.Checked checked -> ReturnCheckAnswer.of(checked, texts, language);
            case Outcome.NotRegistered unknown ->
                throw UsccInPath.notRegistered(unknown.uscc()).exception();
            case Outcome.NoSuchStore missing ->
                throw Problem.of(
                                HttpStatus.NOT_FOUND,
                                "store-not-known",
                                missing.uscc().value(),
                                missing.storeId())
                        .exception();
        };
    }
}
