package org.fangxin.complaint.api.cases;

import java.util.Locale;
import org.fangxin.complaint.application.AdvanceComplaint;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.Step;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.ExpectedVersion;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Takes steps for the controllers and answers with the complaint as it then stands. */
public final class Cases {
    private final AdvanceComplaint advance;
    private final ComplaintView view;

    public Cases(AdvanceComplaint advance, ComplaintView view) {
        this.advance = advance;
        this.view = view;
    }

    /** Takes a step and answers with the complaint as it then stands. */
    public ResponseEntity<ComplaintResponse> take(
            String id, ExpectedVersion expected, Actor actor, Step<?> step, Locale language) {
        AdvanceComplaint.Outcome outcome =
                advance.advance(new AdvanceComplaint.Command(new ComplaintId(id), expected.value(), actor, step));
        AdvanceComplaint.Outcome.Advanced advanced = CaseProblems.advanced(outcome);
        return shown(HttpStatus.OK, advanced.held(), advanced.as(), language);
    }

    /** The answer with a complaint as a party sees it, and its version as ETag. */
    public ResponseEntity<ComplaintResponse> shown(HttpStatus status, Held held, Party as, Locale language) {
        return ResponseEntity.status(status)
                .eTag(ETags.strong(held.version()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(view.full(held, as, language));
    }
}
