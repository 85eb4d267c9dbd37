package org.fangxin.merchant.api.merchants;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.api.UsccInPath;
import org.fangxin.merchant.api.designations.DesignationView;
import org.fangxin.merchant.application.registry.ReadMerchant;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Merchants as the public reads them. */
@RestController
@Tag(name = "Merchants")
class MerchantController {
    private static final String USCC = "Unified social credit code";

    private final ReadMerchant readMerchant;
    private final Paging paging;
    private final CityTime time;

    MerchantController(ReadMerchant readMerchant, Paging paging, CityTime time) {
        this.readMerchant = readMerchant;
        this.paging = paging;
        this.time = time;
    }

    @GetMapping("/api/v1/merchants/{uscc}")
    @PublicEndpoint
    @Operation(summary = "A merchant with its designations, standing and active warnings")
    @ApiProblem(status = 400, code = "uscc-check-character")
    @ApiProblem(status = 400, code = "uscc-malformed")
    @ApiProblem(status = 404, code = "merchant-not-registered")
    ResponseEntity<MerchantView> merchant(
            @Parameter(description = USCC, example = "91330106MA2ABCDEX7") @PathVariable String uscc, Locale language) {
        UnifiedSocialCreditCode code = UsccInPath.read(uscc);
        ReadMerchant.Portrait portrait = readMerchant
                .portrait(code)
                .orElseThrow(() -> UsccInPath.notRegistered(code).exception());
        LocalDate today = time.today();
        return PublicAnswers.portrait(MerchantView.of(portrait, today), today, language);
    }

    @GetMapping("/api/v1/merchants/{uscc}/designations")
    @PublicEndpoint
    @Operation(
            summary = "Every designation a merchant was ever awarded",
            description = "With asOf as it stood at the end of a day.")
    @ApiProblem(status = 400, code = "uscc-check-character")
    @ApiProblem(status = 404, code = "merchant-not-registered")
    ResponseEntity<PageOf<DesignationView>> designations(
            @Parameter(description = USCC, example = "91330106MA2ABCDEX7") @PathVariable String uscc,
            @Parameter(description = "Day (Asia/Shanghai); today when absent", example = "2026-11-23")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate asOf,
            Locale language) {
        UnifiedSocialCreditCode code = UsccInPath.read(uscc);
        LocalDate day = asOf == null ? time.today() : asOf;
        Merchant merchant = (asOf == null ? readMerchant.merchant(code) : readMerchant.asOf(code, asOf))
                .orElseThrow(() -> UsccInPath.notRegistered(code).exception());
        List<DesignationView> all = merchant.designations().stream()
                .map(designation -> DesignationView.of(merchant, designation, day))
                .toList();
        return PublicAnswers.page(ResponseEntity.ok(new PageOf<>(all, null)), language);
    }

    @GetMapping("/api/v1/merchants/{uscc}/stores")
    @PublicEndpoint
    @Operation(
            summary = "A merchant's stores, by name",
            description = "With closed=true those that it had, with the day since which they are no more.")
    @ApiProblem(status = 400, code = "uscc-check-character")
    @ApiProblem(status = 404, code = "merchant-not-registered")
    ResponseEntity<PageOf<StoreView>> stores(
            @Parameter(description = USCC, example = "91330106MA2ABCDEX7") @PathVariable String uscc,
            @Parameter(description = "true: the stores that it had") @RequestParam(defaultValue = "false")
                    boolean closed,
            PageRequest page,
            Locale language) {
        UnifiedSocialCreditCode code = UsccInPath.read(uscc);
        String filter = code + "|" + closed;
        String after = paging.position(page, filter)
                .map(position -> position.keys().getFirst())
                .orElse("");
        Merchant merchant = readMerchant
                .merchant(code)
                .orElseThrow(() -> UsccInPath.notRegistered(code).exception());
        List<StoreView> readOneMore = stores(merchant, closed)
                .sorted(Comparator.comparing(MerchantController::placeInList))
                .filter(store -> placeInList(store).compareTo(after) > 0)
                .limit(page.limit() + 1L)
                .toList();
        Slice<StoreView> slice = Slice.of(readOneMore, page.limit(), store -> Position.of(placeInList(store)));
        return PublicAnswers.page(paging.page(slice, filter, store -> store), language);
    }

    private Stream<StoreView> stores(Merchant merchant, boolean closed) {
        return closed
                ? merchant.closedStores().stream().map(store -> StoreView.of(store, time.here()))
                : merchant.stores().stream().map(store -> StoreView.of(store, time.here()));
    }

    private static String placeInList(StoreView store) {
        return store.name() + " " + store.id();
    }
}
