package org.fangxin.complaint.adapter.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.fangxin.complaint.adapter.mongo.ComplaintDocument.RespondentDocument;
import org.fangxin.complaint.adapter.mongo.ComplaintDocument.TimelineDocument;
import org.fangxin.complaint.adapter.mongo.DossierDocument.NoticeDocument;
import org.fangxin.platform.figures.FiguresDocument;
import org.jspecify.annotations.Nullable;

/**
 * A report as it lies in the collection {@code reports}; who reported lies in {@code reporters}.
 *
 * @param toldApproaching due day of which it was told that it comes near
 * @param toldMissed due day of which it was told that it was missed
 * @param alarmOn day on which the platform has to look at it next
 * @param notices documents given to the reporter; absent when there are none
 * @param listedUnder {@code area|stage} and {@code area|} for the district and its city
 * @param dueOrder place in a list by due day: the day and the id
 * @param figures what it adds to the figures; absent in documents from before there were any
 * @param complaintId the complaint beside or out of which it came; absent when none
 * @param countedFrom day from which its limit counts; absent while it is that of its receipt
 * @param joined reports that go on in it; absent when none do
 * @param takeover whence it was taken over; absent when it was filed here
 */
record ReportDocument(
        int year,
        long serial,
        String requestKey,
        Instant receivedAt,
        LocalDate receivedOn,
        String channel,
        RespondentDocument suspect,
        String category,
        String problemType,
        String clue,
        String facts,
        boolean named,
        String district,
        Document state,
        @Nullable LocalDate toldApproaching,
        @Nullable LocalDate toldMissed,
        @Nullable LocalDate alarmOn,
        @Nullable List<NoticeDocument> notices,
        List<TimelineDocument> timeline,
        List<String> listedUnder,
        String dueOrder,
        @Nullable FiguresDocument figures,
        @Nullable TakeoverDocument takeover,
        @Nullable String complaintId,
        @Nullable LocalDate countedFrom,
        @Nullable List<String> joined) {}
