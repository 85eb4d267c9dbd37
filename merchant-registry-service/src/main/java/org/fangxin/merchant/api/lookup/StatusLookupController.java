package org.fangxin.merchant.api.lookup;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.application.registry.ReadMerchant;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.time.CityTime;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Looks up to a thousand merchants up at once, with one read. */
@RestController
@Tag(name = "Merchants")
class StatusLookupController {
    private final ReadMerchant readMerchant;
    private final CityTime time;

    StatusLookupController(ReadMerchant readMerchant, CityTime time) {
        this.readMerchant = readMerchant;
        this.time = time;
    }

    @PostMapping("/api/v1/merchant-status-lookups")
    @PublicEndpoint
    @Operation(
            summary = "What up to 1,000 merchants hold and promise",
            description =
                    "One result for each code, in the order of the question; an unknown or wrong code spoils no other.")
    StatusLookup.Answer lookUp(@Valid @RequestBody StatusLookup.Request request) {
        List<Optional<UnifiedSocialCreditCode>> codes =
                request.usccs().stream().map(UnifiedSocialCreditCode::parse).toList();
        Map<UnifiedSocialCreditCode, Merchant> found =
                readMerchant.merchants(codes.stream().flatMap(Optional::stream).collect(Collectors.toSet()));
        LocalDate today = time.today();
        List<StatusLookup.Result> results = IntStream.range(0, codes.size())
                .mapToObj(i -> result(request.usccs().get(i), codes.get(i), found, today))
                .toList();
        return new StatusLookup.Answer(results);
    }

    private static StatusLookup.Result result(
            String asked,
            Optional<UnifiedSocialCreditCode> code,
            Map<UnifiedSocialCreditCode, Merchant> found,
            LocalDate today) {
        if (code.isEmpty()) {
            return StatusLookup.Result.invalid(asked);
        }
        Merchant merchant = found.get(code.get());
        return merchant == null
                ? StatusLookup.Result.notFound(asked)
                : StatusLookup.Result.found(asked, merchant, today);
    }
}
