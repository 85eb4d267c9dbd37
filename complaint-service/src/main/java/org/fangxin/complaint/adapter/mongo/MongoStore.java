package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.MongoDatabase;
import org.fangxin.complaint.application.Alarms;
import org.fangxin.complaint.application.ComplaintSearch;
import org.fangxin.complaint.application.DisclosureTotals;
import org.fangxin.complaint.application.Disclosures;
import org.fangxin.complaint.application.Recount;
import org.fangxin.complaint.application.SearchKeys;
import org.fangxin.complaint.application.assignment.Assignees;
import org.fangxin.complaint.application.assignment.Workload;
import org.fangxin.complaint.application.exports.CaseLineWriter;
import org.fangxin.complaint.application.exports.ExportContents;
import org.fangxin.complaint.application.exports.Exports;
import org.fangxin.complaint.application.groups.CaseGroups;
import org.fangxin.complaint.application.imports.PastCases;
import org.fangxin.complaint.application.related.PersonCases;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.DocumentNumbers;
import org.fangxin.complaint.domain.TrackingNumbers;
import org.fangxin.complaint.domain.access.AccessLog;
import org.fangxin.complaint.domain.evidence.EvidenceFiles;
import org.fangxin.complaint.domain.merchant.MerchantCopies;
import org.fangxin.complaint.domain.message.Messages;
import org.fangxin.complaint.domain.report.ReportNumber;
import org.fangxin.complaint.domain.report.ReportNumbers;
import org.fangxin.complaint.domain.report.Reporters;
import org.fangxin.complaint.domain.report.Reports;
import org.fangxin.complaint.domain.statistics.Counting;
import org.fangxin.complaint.domain.tracking.TrackingCodes;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.codes.WorkingCalendar;
import org.fangxin.platform.figures.FigureSource;
import org.fangxin.platform.files.StoredFiles;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.AggregateCollections;
import org.fangxin.platform.mongo.DeclaredIndexes;
import org.fangxin.platform.mongo.NumberBlocks;
import org.fangxin.platform.personal.FileCipher;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.MachineTime;
import tools.jackson.databind.json.JsonMapper;

/** What the service keeps in MongoDB, made once when it is wired. */
public final class MongoStore {
    static final String COMPLAINTS = "complaints";
    static final String REPORTS = "reports";
    static final String REPORTERS = "reporters";
    static final String ACCESSES = "accesses";
    static final String MESSAGES = "messages";
    private static final String MERCHANTS = "merchants";

    private final MongoDatabase database;
    private final AggregateCollection<ComplaintDocument> complaints;
    private final ComplaintDocuments documents;
    private final AggregateCollection<ReportDocument> reports;
    private final Counting counting;
    private final WorkingCalendar calendar;
    private final PersonalDataCipher cipher;

    public MongoStore(
            MongoDatabase database, AggregateCollections collections, PersonalDataCipher cipher, Counting counting) {
        this.database = database;
        this.reports = collections.of(REPORTS, ReportDocument.class, Topics.COMPLAINT);
        this.counting = counting;
        this.calendar = counting.clocks().calendar();
        this.cipher = cipher;
        this.complaints = collections.of(COMPLAINTS, ComplaintDocument.class, Topics.COMPLAINT);
        this.documents = new ComplaintDocuments(cipher, counting);
    }

    /** All complaints; each change tells the given event. */
    public Complaints complaints(OutgoingEvents events) {
        return new MongoComplaints(complaints, documents, events);
    }

    /** Lists of complaints. */
    public ComplaintSearch search() {
        return new MongoComplaintSearch(complaints.stored(), documents);
    }

    /** Complaints of a person. */
    public PersonCases personCases() {
        return new MongoPersonCases(complaints.stored(), documents, cipher);
    }

    /** Adds what searches need to complaints from before them. */
    public SearchKeys searchKeys() {
        return new AddSearchKeys(database, complaints, documents);
    }

    /** Officers who were ever put in charge. */
    public Assignees assignees() {
        return new MongoAssignees(database.getCollection(MongoAssignees.COLLECTION));
    }

    /** Counts of what officers have in hand. */
    public Workload.Count workload() {
        return new MongoWorkload(complaints.stored());
    }

    /** Groups of complaints. */
    public CaseGroups caseGroups() {
        return new MongoCaseGroups(database.getCollection(MongoCaseGroups.COLLECTION), complaints.stored(), documents);
    }

    /** Complaints that wait for the platform. */
    public Alarms alarms() {
        return new MongoAlarms(complaints.stored());
    }

    /** Counts provisional due days anew by the calendar that is loaded. */
    public Recount recount() {
        return new MongoRecount(complaints, documents, calendar);
    }

    /** Who has looked at personal data. */
    public AccessLog accessLog() {
        return new MongoAccessLog(database.getCollection(ACCESSES, MongoAccessLog.AccessDocument.class));
    }

    /** Messages of all cases. */
    public Messages messages() {
        return new MongoMessages(database.getCollection(MESSAGES, MongoMessages.MessageDocument.class), cipher);
    }

    /** Contents of attachments. */
    public EvidenceFiles evidence(FileCipher files) {
        return new GridFsEvidence(database, files);
    }

    /** Codes for public tracking. */
    public TrackingCodes trackingCodes() {
        return new MongoTrackingCodes(database.getCollection("trackingCodes"), cipher);
    }

    /** All reports; each change tells the given event. */
    public Reports reports(OutgoingReportEvents events) {
        return new MongoReports(reports, new ReportDocuments(counting), events);
    }

    /** Cases taken over from other systems; each tells the given event. */
    public PastCases pastCases(OutgoingEvents complaintEvents, OutgoingReportEvents reportEvents) {
        return new MongoPastCases(
                complaints,
                documents,
                reports,
                new ReportDocuments(counting),
                reporters(),
                complaintEvents,
                reportEvents);
    }

    /** Identities of reporters. */
    public Reporters reporters() {
        return new MongoReporters(database.getCollection(REPORTERS, MongoReporters.ReporterDocument.class), cipher);
    }

    /** Where the numbers of reports come from. */
    public ReportNumbers reportNumbers(NumberBlocks numbers) {
        return year -> new ReportNumber(year, numbers.next("reports-" + year));
    }

    /** The complaints that are public. */
    public Disclosures disclosures() {
        return new MongoDisclosures(complaints.stored(), documents);
    }

    /** How much is public about each business. */
    public DisclosureTotals disclosureTotals() {
        return new MongoDisclosureTotals(database, complaints, documents);
    }

    /** Copies of the registry's merchants. */
    public MerchantCopies merchants() {
        return new MerchantProjection(database.getCollection(MERCHANTS));
    }

    /** Where the serial numbers of documents come from. */
    public DocumentNumbers documentNumbers(NumberBlocks numbers) {
        return (district, kind, year) -> numbers.next("notices-%s-%s-%d".formatted(district, kind, year));
    }

    /** Where tracking numbers come from. */
    public TrackingNumbers trackingNumbers(NumberBlocks numbers) {
        return new MongoTrackingNumbers(numbers);
    }

    /** Exports of cases. */
    public Exports exports(StoredFiles files, LineFilesOf lines, CityTime time, JsonMapper json) {
        return new MongoExports(database, files, rows(time), lineFiles(lines, time), time, MachineTime.clock(), json);
    }

    /** Contents of exports of whole cases. */
    public ExportContents exportContents(LineFilesOf lines, CityTime time) {
        return lineFiles(lines, time);
    }

    private CaseRows rows(CityTime time) {
        return new CaseRows(complaints.stored(), reports.stored(), time);
    }

    private LineFiles lineFiles(LineFilesOf lines, CityTime time) {
        return new LineFiles(
                database,
                lines.bucket(),
                lines.cipher(),
                rows(time),
                documents,
                new ReportDocuments(counting),
                lines.writer(),
                accessLog(),
                time);
    }

    /**
     * What files of whole cases are made with.
     *
     * @param bucket name of the bucket of GridFS where they lie
     */
    public record LineFilesOf(String bucket, FileCipher cipher, CaseLineWriter writer) {}

    /** What the figures are made of. */
    public FigureSource figures() {
        return CaseSource.of(complaints, documents, reports, new ReportDocuments(counting), counting);
    }

    /** The indexes that the queries rely on. */
    public static DeclaredIndexes indexes() {
        return new ComplaintIndexes();
    }
}
