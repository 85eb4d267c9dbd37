package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.MongoDatabase;
import org.fangxin.complaint.application.Alarms;
import org.fangxin.complaint.application.ComplaintSearch;
import org.fangxin.complaint.application.Recount;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.TrackingNumbers;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.complaint.domain.deadline.WorkingCalendar;
import org.fangxin.complaint.domain.merchant.MerchantCopies;
import org.fangxin.contracts.Topics;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.AggregateCollections;
import org.fangxin.platform.mongo.DeclaredIndexes;
import org.fangxin.platform.mongo.NumberBlocks;
import org.fangxin.platform.personal.PersonalDataCipher;

/** What the service keeps in MongoDB, made once when it is wired. */
public final class MongoStore {
    static final String COMPLAINTS = "complaints";
    private static final String MERCHANTS = "merchants";

    private final MongoDatabase database;
    private final AggregateCollection<ComplaintDocument> complaints;
    private final ComplaintDocuments documents;
    private final WorkingCalendar calendar;

    public MongoStore(
            MongoDatabase database, AggregateCollections collections, PersonalDataCipher cipher, LegalClocks clocks) {
        this.database = database;
        this.calendar = clocks.calendar();
        this.complaints = collections.of(COMPLAINTS, ComplaintDocument.class, Topics.COMPLAINT);
        this.documents = new ComplaintDocuments(new FilingDocuments(cipher), clocks);
    }

    /** All complaints; each change tells the given event. */
    public Complaints complaints(OutgoingEvents events) {
        return new MongoComplaints(complaints, documents, events);
    }

    /** Lists of complaints. */
    public ComplaintSearch search() {
        return new MongoComplaintSearch(complaints.stored(), documents);
    }

    /** Complaints that wait for the platform. */
    public Alarms alarms() {
        return new MongoAlarms(complaints.stored());
    }

    /** Counts provisional due days anew by the calendar that is loaded. */
    public Recount recount() {
        return new MongoRecount(complaints, documents, calendar);
    }

    /** Copies of the registry's merchants. */
    public MerchantCopies merchants() {
        return new MerchantProjection(database.getCollection(MERCHANTS));
    }

    /** Where tracking numbers come from. */
    public TrackingNumbers trackingNumbers(NumberBlocks numbers) {
        return new MongoTrackingNumbers(numbers);
    }

    /** The indexes that the queries rely on. */
    public static DeclaredIndexes indexes() {
        return new ComplaintIndexes();
    }
}
