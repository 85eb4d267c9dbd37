package org.fangxin.standalone.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A complaint as a consumer files it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SampleComplaint(
        String channel,
        Person complainant,
        Business respondent,
        String category,
        String problemType,
        String narrative,
        Purchase purchase,
        List<Claim> claims,
        List<Evidence> evidence,
        Consents consents) {

    /** Who complains. */
    public record Person(String name, String phone, String address) {}

    /** A registered business by its code alone, any other by name, address and district. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Business(
            @Nullable String uscc,
            @Nullable String name,
            @Nullable String address,
            @Nullable String district) {}

    /** An amount in yuan. */
    public record Money(String amount, String currency) {
        static Money yuan(int yuan) {
            return new Money(yuan + ".00", "CNY");
        }
    }

    /** What was bought. */
    public record Purchase(String product, Money amount, String boughtOn) {}

    /** What is asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Claim(String type, @Nullable Money amount) {}

    /** What proves it. */
    public record Evidence(String kind, String description) {}

    /** What the consumer agrees to. */
    public record Consents(boolean publicity, boolean delegatedMediation) {}
}
