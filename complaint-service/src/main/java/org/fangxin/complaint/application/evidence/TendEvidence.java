package org.fangxin.complaint.application.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fangxin.complaint.application.AdvanceComplaint;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.Attachment;
import org.fangxin.complaint.domain.Attachment.Standing;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.evidence.AttachmentScan;
import org.fangxin.complaint.domain.evidence.EvidenceFiles;
import org.fangxin.complaint.domain.evidence.EvidenceFiles.Pending;
import org.fangxin.complaint.domain.evidence.MalwareScanner;
import org.fangxin.complaint.domain.evidence.MalwareScanner.Verdict;
import org.fangxin.platform.time.CityTime;

/**
 * Finishes what was left over: removes contents that never became part of a case or no longer are, and searches what is
 * in quarantine once the scanner answers. Any number of instances may do it at the same time.
 */
public final class TendEvidence {
    /** Longer than any upload may take. */
    private static final Duration DOUBT = Duration.ofHours(1);

    private static final int BATCH = 100;

    private final Complaints complaints;
    private final AdvanceComplaint advance;
    private final EvidenceFiles files;
    private final MalwareScanner scanner;
    private final CityTime time;

    public TendEvidence(
            Complaints complaints,
            AdvanceComplaint advance,
            EvidenceFiles files,
            MalwareScanner scanner,
            CityTime time) {
        this.complaints = complaints;
        this.advance = advance;
        this.files = files;
        this.scanner = scanner;
        this.time = time;
    }

    /** Does what is due and gives how many contents were decided. */
    public int run() {
        Instant before = time.now().minus(DOUBT);
        int decided = 0;
        for (Pending pending : files.doubtful(before, BATCH)) {
            settle(pending);
            decided++;
        }
        for (Pending pending : files.quarantined(BATCH)) {
            decided += searched(pending) ? 1 : 0;
        }
        return decided;
    }

    private void settle(Pending pending) {
        switch (standing(pending)) {
            case CLEAN, NOT_SCANNED -> files.keep(pending.id());
            case QUARANTINED -> files.quarantine(pending.id(), pending.complaint(), time.now());
            case WITHDRAWN, REJECTED -> files.remove(pending.id());
        }
    }

    /** Where the content stands in its case; as withdrawn when the case does not have it. */
    private Standing standing(Pending pending) {
        return attachment(pending).map(Attachment::standing).orElse(Standing.WITHDRAWN);
    }

    private Optional<Attachment> attachment(Pending pending) {
        return complaints
                .find(pending.complaint())
                .flatMap(held -> held.complaint().dossier().attachment(pending.id()));
    }

    private boolean searched(Pending pending) {
        Optional<Attachment> waiting = attachment(pending).filter(each -> each.standing() == Standing.QUARANTINED);
        if (waiting.isEmpty()) {
            settle(pending);
            return true;
        }
        Verdict verdict = scanner.scan(files.open(waiting.get(), 0));
        if (verdict == Verdict.UNAVAILABLE || verdict == Verdict.NOT_SCANNED) {
            return false;
        }
        advance.advance(new AdvanceComplaint.Command(
                pending.complaint(),
                null,
                new Actor.Platform(),
                new AttachmentScan(pending.id(), verdict == Verdict.CLEAN)));
        settle(pending);
        return true;
    }
}
