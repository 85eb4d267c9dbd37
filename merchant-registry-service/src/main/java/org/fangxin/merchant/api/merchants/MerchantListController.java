package org.fangxin.merchant.api.merchants;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.fangxin.merchant.application.search.FindNearbyMerchants;
import org.fangxin.merchant.application.search.ListMerchants;
import org.fangxin.merchant.application.search.SearchMerchants;
import org.fangxin.merchant.application.search.SortMerchants;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.search.MerchantOrder;
import org.fangxin.merchant.domain.search.NearbyMerchant;
import org.fangxin.merchant.domain.search.Wanted;
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
    private final SearchMerchants searchMerchants;
    private final ListMerchants listMerchants;
    private final SortMerchants sortMerchants;
    private final FindNearbyMerchants findNearbyMerchants;
    private final Paging paging;
    private final CityTime time;

    MerchantListController(
            SearchMerchants searchMerchants,
            ListMerchants listMerchants,
            SortMerchants sortMerchants,
            FindNearbyMerchants findNearbyMerchants,
            Paging paging,
            CityTime time) {
        this.searchMerchants = searchMerchants;
        this.listMerchants = listMerchants;
        this.sortMerchants = sortMerchants;
        this.findNearbyMerchants = findNearbyMerchants;
        this.paging = paging;
        this.time = time;
    }

    @GetMapping("/api/v1/merchants")
    @PublicEndpoint
    @Operation(
            summary = "Search and list merchants",
            description = "All filters combine with one another, with q and with near, in any order that is possible."
                    + " By relevance: exact name or brand, beginning, inside, then pinyin; one typing error is forgiven"
                    + " when nothing else is found. With near each merchant comes with its nearest store. A page may be"
                    + " short and yet have a next one, when much had to be looked at for it.")
    ResponseEntity<PageOf<MerchantItem>> merchants(
            @ParameterObject MerchantQuery query, PageRequest page, Locale language) {
        Wanted wanted = query.wanted();
        MerchantQuery.Sort order = query.order();
        Optional<Position> after = paging.position(page, query);
        ZonedDateTime now = time.here();
        if (order == MerchantQuery.Sort.DISTANCE) {
            Slice<NearbyMerchant> nearby =
                    findNearbyMerchants.page(Objects.requireNonNull(wanted.vicinity()), wanted, after, page.limit());
            return PublicAnswers.page(paging.page(nearby, query, each -> MerchantItem.of(each, now)), language);
        }
        Slice<Merchant> slice = switch (order) {
            case RELEVANCE -> searchMerchants.page(Objects.requireNonNull(wanted.text()), wanted, after, page.limit());
            case NAME -> sorted(wanted, MerchantOrder.NAME, after, page.limit());
            case NEWEST, DISTANCE -> sorted(wanted, MerchantOrder.NEWEST, after, page.limit());
        };
        return PublicAnswers.page(
                paging.page(slice, query, merchant -> MerchantItem.of(merchant, wanted.vicinity(), now)), language);
    }

    private Slice<Merchant> sorted(Wanted wanted, MerchantOrder order, Optional<Position> after, int limit) {
        return wanted.isOnlyFilter()
                ? listMerchants.page(wanted.filter(), order, after, limit)
                : sortMerchants.page(wanted, order, after, limit);
    }
}
