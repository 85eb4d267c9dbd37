package org.fangxin.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fangxin.complaint.Client;
import org.fangxin.complaint.FilingBody;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.complaint.domain.merchant.Merchant;
import org.fangxin.complaint.domain.merchant.MerchantCopies;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whole ways of a complaint, each step by the one who takes it. */
class JourneysApiIT extends ServiceIT {
    private static final String ODR_SHOP = "91330110MA2EF003XD";
    private static final FilingBody WITH_ODR =
            new FilingBody().set("/respondent/uscc", ODR_SHOP).setJson("/odr", "true");

    @Autowired
    private MerchantCopies copies;

    private Client consumer;
    private Client officer;
    private Client shop;

    @BeforeEach
    void people() {
        consumer = consumer("c-1");
        officer = officer("330106");
        shop = merchant(ODR_SHOP);
        UnifiedSocialCreditCode uscc = new UnifiedSocialCreditCode(ODR_SHOP);
        copies.update(new Merchant(uscc, "余杭小店", "某路1号", "330106", null, false), 1);
        copies.odr(uscc, true, 2);
    }

    @Test
    void from_filing_over_mediation_to_rating_and_reopening() {
        Client bakery = merchant("91330106MA2ABCDEX7");
        Filed complaint = step(officer, file("c-1"), "acceptance", "{}");
        complaint = step(consumer, complaint, "mediation-consent", "{\"mediation\":true,\"delegation\":true}");
        officer.change(complaint.path("mediation"), complaint.version(), "{\"mode\":\"PHONE\"}")
                .isProblem(409, "consents-missing");
        complaint = step(bakery, complaint, "mediation-consent", "{\"mediation\":true,\"delegation\":true}");
        complaint = step(officer, complaint, "mediation", "{\"mode\":\"PHONE\"}");
        complaint = step(officer, complaint, "testing", "{\"laboratory\":\"市质检院\"}");
        officer.get(complaint.path())
                .has("mediation.laboratory", "市质检院")
                .lacks("dueOn")
                .has("stage", "TESTING");
        complaint = step(officer, complaint, "testing-result", "{\"result\":\"检出霉菌\"}");
        complaint = step(officer, complaint, "delegation", "{\"body\":\"区消保委\",\"scope\":\"调解\"}");
        complaint = step(
                officer,
                complaint,
                "settlement",
                "{\"terms\":\"退货退款并赔偿\",\"recovered\":{\"amount\":\"1028.50\",\"currency\":\"CNY\"},\"document\":true}");
        complaint = step(officer, complaint, "closure", "{}");
        complaint = step(consumer, complaint, "rating", "{\"score\":\"SATISFIED\",\"comment\":\"谢谢\"}");
        consumer.change(complaint.path("rating"), complaint.version(), "{\"score\":\"SATISFIED\"}")
                .isProblem(409, "already-done");
        complaint = step(officer, complaint, "follow-up", "{\"score\":\"VERY_SATISFIED\"}");
        consumer.get(complaint.path())
                .has("status", "CLOSED")
                .has("decision.terms", "退货退款并赔偿")
                .has("decision.recovered.amount", "1028.50")
                .has("aftermath.score", "SATISFIED")
                .has("aftermath.comment", "谢谢");
        bakery.get(complaint.path()).lacks("aftermath.comment");

        complaint = step(consumer, complaint, "reopening", "{\"reason\":\"商家未退款\"}");

        assertThat(complaint.status()).isEqualTo("RECEIVED");
        assertThat(consumer.get(complaint.path("timeline")).<List<String>>read("items[*].what"))
                .containsExactly(
                        "FILED",
                        "ACCEPTED",
                        "CONSENT_GIVEN",
                        "CONSENT_GIVEN",
                        "MEDIATION_STARTED",
                        "TESTING_STARTED",
                        "TESTING_ENDED",
                        "DELEGATED",
                        "SETTLED",
                        "CLOSED",
                        "RATED",
                        "CALLED_BACK",
                        "REOPENED");
    }

    @Test
    void business_settles_it_before_the_bureau_steps_in() {
        Filed complaint = file("c-1", WITH_ODR);
        consumer.get(complaint.path())
                .has("status", "NEGOTIATING")
                .has("dueOn", "2026-12-07")
                .has("deadline.kind", "ODR_NEGOTIATION");

        complaint = step(shop, complaint, "merchant-reply", "{\"text\":\"愿意退款\"}");
        complaint = step(
                shop,
                complaint,
                "settlement-offers",
                "{\"terms\":\"退款\",\"amount\":{\"amount\":\"28.5\",\"currency\":\"CNY\"}}");
        shop.change(complaint.path("settlement-offers/1/acceptance"), complaint.version(), "{}")
                .isProblem(409, "offer-not-open");
        complaint = step(consumer, complaint, "settlement-offers/1/acceptance", "{}");

        officer.get(complaint.path())
                .has("status", "SETTLED")
                .has("decision.ground", "ODR")
                .has("dealings.reply.text", "愿意退款")
                .has("dealings.offers[0].standing", "ACCEPTED")
                .has("dealings.offers[0].amount.amount", "28.50");
    }

    @Test
    void consumer_turns_to_the_bureau_after_negotiation_has_failed() {
        Filed complaint = file("c-1", WITH_ODR);
        clock.setTo("2026-11-30");
        complaint = step(shop, complaint, "odr-failure", "{\"reason\":\"差距大\"}");
        consumer.get(complaint.path())
                .has("stage", "NEGOTIATION_FAILED")
                .has("allowed", List.of("escalation", "withdrawal"));

        complaint = step(consumer, complaint, "escalation", "");

        officer.get(complaint.path()).has("status", "RECEIVED").has("dueOn", "2026-12-09");
    }

    @Test
    void goes_to_the_bureau_at_once_when_the_business_takes_no_part() {
        Filed complaint = file("c-1", new FilingBody().setJson("/odr", "true"));

        assertThat(complaint.status()).isEqualTo("RECEIVED");
    }

    @Test
    void moves_between_bureaus_and_waits_for_materials() {
        Client other = officer("330102");
        Filed complaint = file("c-1");
        officer.change(complaint.path("forwarding"), 1, "{\"district\":\"330106\",\"reason\":\"x\"}")
                .isProblem(409, "already-there");
        complaint = step(officer, complaint, "forwarding", "{\"district\":\"330102\",\"reason\":\"营业地在上城\"}");
        officer.get(complaint.path()).is(404);
        complaint = step(other, complaint, "return-to-intake", "{\"reason\":\"无管辖权\"}");
        other.get(complaint.path()).is(404);
        complaint = step(officer, complaint, "materials-request", "{\"what\":\"购物凭证\",\"dueOn\":\"2026-11-30\"}");
        consumer.get(complaint.path()).has("materials.what", "购物凭证");
        complaint = step(consumer, complaint, "materials", "{\"statement\":\"小票一张\"}");

        assertThat(complaint.stage()).isEqualTo("RECEIVED");
    }
}
