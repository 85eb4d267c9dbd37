package org.fangxin.merchant.domain.person;

import java.util.Objects;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.Person;
import org.jspecify.annotations.Nullable;

/**
 * The persons of a merchant.
 *
 * @param principal who answers for the business (负责人); null when nobody said
 * @param contact whom to talk to; null when nobody said
 * @param version number of the last change, 0 before the first
 */
public record MerchantPersons(
        UnifiedSocialCreditCode uscc,
        @Nullable StatedPerson principal,
        @Nullable StatedPerson contact,
        long version) {
    /** A merchant of whose persons nobody has said anything. */
    public static MerchantPersons unknown(UnifiedSocialCreditCode uscc) {
        return new MerchantPersons(uscc, null, null, 0);
    }

    /** The persons after a statement that says nothing about those it leaves out; empty when it changes nothing. */
    public Optional<MerchantPersons> stated(
            @Nullable Person saidPrincipal, @Nullable Person saidContact, Origin origin) {
        return changed(merged(principal, saidPrincipal, origin), merged(contact, saidContact, origin));
    }

    /** The persons as the merchant or the bureau says they are, whole; empty when they are so. */
    public Optional<MerchantPersons> replaced(
            @Nullable Person newPrincipal, @Nullable Person newContact, Origin origin) {
        return changed(kept(principal, newPrincipal, origin), kept(contact, newContact, origin));
    }

    private Optional<MerchantPersons> changed(@Nullable StatedPerson newPrincipal, @Nullable StatedPerson newContact) {
        return Objects.equals(principal, newPrincipal) && Objects.equals(contact, newContact)
                ? Optional.empty()
                : Optional.of(new MerchantPersons(uscc, newPrincipal, newContact, version + 1));
    }

    private static @Nullable StatedPerson merged(@Nullable StatedPerson present, @Nullable Person said, Origin origin) {
        return said == null || (present != null && !present.givesWayTo(origin)) ? present : kept(present, said, origin);
    }

    private static @Nullable StatedPerson kept(@Nullable StatedPerson present, @Nullable Person said, Origin origin) {
        if (said == null) {
            return null;
        }
        boolean same = present != null && present.person().equals(said) && present.source() == origin.source();
        return same ? present : StatedPerson.of(said, origin);
    }
}
