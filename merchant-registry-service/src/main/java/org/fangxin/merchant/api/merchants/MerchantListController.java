package org.fangxin.merchant.api.merchants;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.fangxin.merchant.api.SearchNotReady;
import org.fangxin.merchant.application.search.FindMerchants;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.search.MerchantOrder;
import org.fangxin.merchant.domain.search.NearbyMerchant;
import org.fangxin.merchant.domain.search.Wanted;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Merchants as the public looks for them. */
@RestController
@Tag(name = "Merchants")
class MerchantListController {
    private final FindMerchants findMerchants;
    private final Paging paging;
    private final CityTime time;

    MerchantListController(FindMerchants findMerchants, Paging paging, CityTime time) {
        this.findMerchants = findMerchants;
        this.paging = paging;
        this.time = time;
    }

    @GetMapping("/api/v1/merchants")
    @PublicEndpoint
    @Operation(
            summary = "Search and list merchants",
            description = "All filters combine with one another, with q and with near, in any order that is possible."
                    + " By relevance: exact name or brand, beginning, inside, then pinyin; one typing error is forgiven"
                    + " when nothing else is found. With near each merchant comes with its nearest store. Who has just"
                    + " changed a merchant finds it as it is; what other instances of the service were told is found a second or"
                    + " two later.")
    @ApiProblem(status = 503, code = "search-not-ready")
    ResponseEntity<PageOf<MerchantItem>> merchants(
            @ParameterObject MerchantQuery query, PageRequest page, Locale language) {
        Wanted wanted = query.wanted();
        MerchantQuery.Sort order = query.order();
        // Cursors of another way to make the orders mean nothing here.
        String list = "by index|" + query;
        Optional<Position> after = paging.position(page, list);
        ZonedDateTime now = time.here();
        if (order == MerchantQuery.Sort.DISTANCE) {
            Slice<NearbyMerchant> nearby =
                    findMerchants.nearest(wanted, after, page.limit()).orElseThrow(SearchNotReady::exception);
            return PublicAnswers.page(paging.page(nearby, list, each -> MerchantItem.of(each, now)), language);
        }
        Optional<Slice<Merchant>> found = switch (order) {
            case RELEVANCE -> findMerchants.byRelevance(wanted, after, page.limit());
            case NAME -> findMerchants.sorted(wanted, MerchantOrder.NAME, after, page.limit());
            case NEWEST, DISTANCE -> findMerchants.sorted(wanted, MerchantOrder.NEWEST, after, page.limit());
        };
        Slice<Merchant> slice = found.orElseThrow(SearchNotReady::exception);
        return PublicAnswers.page(
                paging.page(slice, list, merchant -> MerchantItem.of(merchant, wanted.vicinity(), now)), language);
    }
}
