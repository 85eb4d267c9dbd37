package org.fangxin.complaint.config;

import org.fangxin.complaint.adapter.antivirus.ClamdScanner;
import org.fangxin.complaint.adapter.media.SegmentStripping;
import org.fangxin.complaint.adapter.media.TikaMediaTypes;
import org.fangxin.complaint.adapter.mongo.MongoStore;
import org.fangxin.complaint.application.AdvanceComplaint;
import org.fangxin.complaint.application.ReadComplaints;
import org.fangxin.complaint.application.evidence.AttachEvidence;
import org.fangxin.complaint.application.evidence.ReadEvidence;
import org.fangxin.complaint.application.evidence.ReceiveFile;
import org.fangxin.complaint.application.evidence.TendEvidence;
import org.fangxin.complaint.application.evidence.WithdrawAttachment;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.Dossier;
import org.fangxin.complaint.domain.evidence.EvidenceFiles;
import org.fangxin.complaint.domain.evidence.EvidenceLimits;
import org.fangxin.complaint.domain.evidence.MalwareScanner;
import org.fangxin.platform.personal.FileCipher;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wiring of files in a case. */
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {
    @Bean
    EvidenceFiles evidenceFiles(MongoStore store, FileCipher files) {
        return store.evidence(files);
    }

    @Bean
    EvidenceLimits evidenceLimits(ComplaintProperties properties) {
        ComplaintProperties.Attachments set = properties.attachments();
        return new EvidenceLimits(
                set.imageLimit().toBytes(),
                set.mediaLimit().toBytes(),
                new Dossier.Room(set.caseFiles(), set.caseLimit().toBytes()),
                set.scanRequired());
    }

    @Bean
    MalwareScanner malwareScanner(ComplaintProperties properties) {
        ComplaintProperties.Attachments set = properties.attachments();
        String clamd = set.clamd();
        return clamd == null || clamd.isBlank()
                ? MalwareScanner.NONE
                : new ClamdScanner(clamd, set.clamdPort(), set.clamdPatience());
    }

    @Bean
    ReceiveFile receiveFile(EvidenceFiles files, EvidenceLimits limits, IdSource ids, CityTime time) {
        return new ReceiveFile(files, new TikaMediaTypes(), new SegmentStripping(), limits, ids, time);
    }

    @Bean
    AttachEvidence attachEvidence(
            ReadComplaints complaints,
            AdvanceComplaint advance,
            EvidenceFiles files,
            MalwareScanner scanner,
            EvidenceLimits limits,
            CityTime time) {
        return new AttachEvidence(complaints, advance, files, scanner, limits, time);
    }

    @Bean
    ReadEvidence readEvidence(ReadComplaints complaints, EvidenceFiles files) {
        return new ReadEvidence(complaints, files);
    }

    @Bean
    WithdrawAttachment withdrawAttachment(
            ReadEvidence evidence, AdvanceComplaint advance, EvidenceFiles files, CityTime time) {
        return new WithdrawAttachment(evidence, advance, files, time);
    }

    @Bean
    TendEvidence tendEvidence(
            Complaints complaints,
            AdvanceComplaint advance,
            EvidenceFiles files,
            MalwareScanner scanner,
            CityTime time) {
        return new TendEvidence(complaints, advance, files, scanner, time);
    }
}
