package org.fangxin.merchant.adapter.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.Person;
import org.fangxin.merchant.domain.person.MerchantPersons;
import org.fangxin.merchant.domain.person.PersonRegister;
import org.fangxin.merchant.domain.person.StatedPerson;
import org.fangxin.platform.personal.EncryptedText;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/** Persons of merchants in MongoDB, encrypted, apart from the public record and from its revisions. */
public final class MongoPersons implements PersonRegister {
    private final MongoCollection<PersonsDocument> persons;
    private final PersonalDataCipher cipher;

    public MongoPersons(MongoDatabase database, PersonalDataCipher cipher) {
        this.persons = database.getCollection(RegistryIndexes.PERSONS, PersonsDocument.class);
        this.cipher = cipher;
    }

    record PersonsDocument(
            String _id,
            @Nullable PersonDocument principal,
            @Nullable PersonDocument contact,
            long version) {}

    record PersonDocument(
            EncryptedText name,
            @Nullable EncryptedText phone,
            Origin.Source source,
            @Nullable String partner,
            Instant statedAt) {}

    @Override
    public MerchantPersons of(UnifiedSocialCreditCode uscc) {
        PersonsDocument kept = persons.find(Filters.eq(uscc.value())).first();
        return kept == null ? MerchantPersons.unknown(uscc) : persons(kept);
    }

    @Override
    public Map<UnifiedSocialCreditCode, MerchantPersons> ofAll(Collection<UnifiedSocialCreditCode> usccs) {
        Map<UnifiedSocialCreditCode, MerchantPersons> found = new HashMap<>();
        persons.find(Filters.in(
                        "_id",
                        usccs.stream().map(UnifiedSocialCreditCode::value).toList()))
                .map(this::persons)
                .forEach(each -> found.put(each.uscc(), each));
        return found;
    }

    @Override
    public boolean keep(MerchantPersons next) {
        PersonsDocument document = new PersonsDocument(
                next.uscc().value(), document(next.principal()), document(next.contact()), next.version());
        if (next.version() > 1) {
            return persons.replaceOne(
                                    Filters.and(Filters.eq(document._id()), Filters.eq("version", next.version() - 1)),
                                    document)
                            .getModifiedCount()
                    == 1;
        }
        try {
            persons.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private MerchantPersons persons(PersonsDocument kept) {
        return new MerchantPersons(
                new UnifiedSocialCreditCode(kept._id()),
                person(kept.principal()),
                person(kept.contact()),
                kept.version());
    }

    private @Nullable PersonDocument document(@Nullable StatedPerson stated) {
        if (stated == null) {
            return null;
        }
        PersonalText phone = stated.person().phone();
        return new PersonDocument(
                cipher.encrypt(stated.person().name()),
                phone == null ? null : cipher.encrypt(phone),
                stated.source(),
                stated.partner(),
                stated.statedAt());
    }

    private @Nullable StatedPerson person(@Nullable PersonDocument kept) {
        if (kept == null) {
            return null;
        }
        EncryptedText phone = kept.phone();
        Person person = new Person(cipher.decrypt(kept.name()), phone == null ? null : cipher.decrypt(phone));
        return new StatedPerson(person, kept.source(), kept.partner(), kept.statedAt());
    }
}
