package org.fangxin.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleMerchantsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final SampleMerchants merchants = new SampleMerchants(12315, Scale.CITY, DAY);

    @Test
    void have_codes_that_are_valid_inside_and_out_and_never_twice_in_a_city() {
        Set<String> codes = new HashSet<>();
        IntStream.range(0, Scale.CITY.units().merchants()).forEach(number -> {
            UnifiedSocialCreditCode code =
                    new UnifiedSocialCreditCode(merchants.at(number).uscc());
            assertThat(code.hasConsistentOrganisationCode()).as(code.value()).isTrue();
            codes.add(code.value());
        });

        assertThat(codes).hasSize(Scale.CITY.units().merchants());
    }

    @Test
    void are_the_same_for_the_same_seed_in_any_order_and_others_for_another() {
        SampleMerchant alone = new SampleMerchants(12315, Scale.CITY, DAY).at(77);
        IntStream.range(0, 77).forEach(merchants::at);

        assertThat(merchants.at(77)).isEqualTo(alone);
        assertThat(new SampleMerchants(12316, Scale.CITY, DAY).at(77)).isNotEqualTo(alone);
    }

    @Test
    void speak_the_codes_of_the_platform() {
        for (int number = 0; number < 2_000; number++) {
            SampleMerchant merchant = merchants.at(number);
            assertThat(parent(CodeLists.DISTRICTS.find(merchant.district()).orElseThrow()))
                    .isEqualTo("330100");
            assertThat(parent(CodeLists.CATEGORIES.find(merchant.category()).orElseThrow()))
                    .isIn("GOODS", "SERVICE");
            assertThat(merchant.designations())
                    .isNotEmpty()
                    .allMatch(held -> CodeLists.DESIGNATION_KINDS.contains(held.kind()))
                    .allMatch(held -> LocalDate.parse(held.since()).isBefore(DAY))
                    .allMatch(held -> !LocalDate.parse(held.until()).isBefore(DAY));
            assertThat(merchant.name()).hasSizeLessThanOrEqualTo(100);
            assertThat(merchant.address()).startsWith("浙江省杭州市").hasSizeLessThanOrEqualTo(200);
        }
    }

    @Test
    void are_spread_over_all_districts() {
        assertThat(IntStream.range(0, 2_000)
                        .mapToObj(merchants::at)
                        .map(SampleMerchant::district)
                        .distinct())
                .hasSize(13);
    }

    @ParameterizedTest
    @EnumSource
    void hold_exactly_what_their_scale_says(Scale scale) {
        SampleMerchants all = new SampleMerchants(12315, scale, DAY);
        Map<String, Integer> held = new HashMap<>();
        for (int number = 0; number < scale.units().merchants(); number++) {
            List<SampleMerchant.SampleDesignation> designations = all.at(number).designations();
            designations.forEach(one -> held.merge(one.kind(), 1, Integer::sum));
            assertThat(designations.size()).isLessThanOrEqualTo(3);
        }

        assertThat(held)
                .containsEntry("NO_REASON_RETURN", scale.units().returns())
                .containsEntry("CROSS_STORE_RETURN", scale.units().crossStore())
                .containsEntry("FACTORY", scale.units().factories());
        assertThat(held.values().stream().mapToInt(count -> count).sum())
                .as("each holds one kind, some a return promise too, some across stores as well")
                .isEqualTo(scale.units().merchants()
                        + scale.units().returns()
                        + scale.units().crossStore());
    }

    @Test
    void lose_their_designations_in_the_mouth_of_a_mall() {
        SampleMerchant tenant = merchants.at(3).asTenant("T1");

        assertThat(tenant.designations()).isNull();
        assertThat(tenant.ref()).isEqualTo("T1");
        assertThat(tenant.name()).isEqualTo(merchants.at(3).name());
    }

    private static String parent(Code code) {
        return String.valueOf(code.parent());
    }
}
