package org.fangxin.merchant.adapter.mongo;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.application.Actor;
import org.fangxin.merchant.domain.application.Answer;
import org.fangxin.merchant.domain.application.Application;
import org.fangxin.merchant.domain.application.ApplicationFilter;
import org.fangxin.merchant.domain.application.DocumentReference;
import org.fangxin.merchant.domain.application.HistoryEntry;
import org.fangxin.merchant.domain.application.Review;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.jspecify.annotations.Nullable;

/**
 * An application as it lies in the store.
 *
 * @param slot merchant and kind while it is open, its id afterwards: unique, so only one can be open
 * @param listedUnder tokens of all filters that it fits
 * @param wakeOn the day on which the calendar moves it; null when it waits for somebody
 */
record ApplicationDocument(
        String uscc,
        String name,
        String district,
        String kind,
        String programme,
        Actor submittedBy,
        List<Answer> answers,
        List<DocumentReference> documents,
        ApplicationStateDocument state,
        List<Review> reviews,
        List<ObjectionDocument> objections,
        List<HistoryEntry> history,
        String requestKey,
        String slot,
        List<String> listedUnder,
        @Nullable LocalDate wakeOn) {
    static ApplicationDocument of(Application application, String requestKey, PersonalDataCipher cipher) {
        String uscc = application.uscc().value();
        return new ApplicationDocument(
                uscc,
                application.name(),
                application.district(),
                application.kind(),
                application.programme(),
                application.submittedBy(),
                application.answers(),
                application.documents(),
                ApplicationStateDocument.of(application.state()),
                application.reviews(),
                application.objections().stream()
                        .map(objection -> ObjectionDocument.of(objection, cipher))
                        .toList(),
                application.history(),
                requestKey,
                application.state().stage().isOver() ? application.id() : slot(uscc, application.kind()),
                ApplicationFilter.tokensOf(application),
                application.wakeOn().orElse(null));
    }

    static String slot(String uscc, String kind) {
        return uscc + "/" + kind;
    }

    Application application(String id, PersonalDataCipher cipher) {
        return new Application(
                id,
                new UnifiedSocialCreditCode(uscc),
                name,
                district,
                kind,
                programme,
                submittedBy,
                answers,
                documents,
                state.state(),
                reviews,
                objections.stream()
                        .map(objection -> objection.objection(cipher))
                        .toList(),
                history);
    }
}
