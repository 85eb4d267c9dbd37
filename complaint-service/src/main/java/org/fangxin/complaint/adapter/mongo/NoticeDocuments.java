package org.fangxin.complaint.adapter.mongo;

import java.util.Map;
import java.util.stream.Collectors;
import org.fangxin.complaint.adapter.mongo.DossierDocument.FactDocument;
import org.fangxin.complaint.adapter.mongo.DossierDocument.NoticeDocument;
import org.fangxin.complaint.domain.Notice;
import org.fangxin.complaint.domain.NoticeKind;
import org.fangxin.complaint.domain.deadline.LegalBasis;

/** Documents that the bureau gave out, as they lie in the store. */
final class NoticeDocuments {
    private NoticeDocuments() {}

    static NoticeDocument write(Notice notice) {
        LegalBasis basis = notice.basis();
        return new NoticeDocument(
                notice.id(),
                notice.kind().name(),
                notice.number(),
                notice.on(),
                notice.district(),
                basis == null ? null : basis.regulation(),
                basis == null ? null : basis.version(),
                basis == null ? null : basis.article(),
                notice.facts().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(fact -> new FactDocument(fact.getKey(), fact.getValue()))
                        .toList());
    }

    static Notice read(NoticeDocument document) {
        String regulation = document.regulation();
        String version = document.version();
        String article = document.article();
        return new Notice(
                document.notice(),
                NoticeKind.valueOf(document.kind()),
                document.number(),
                document.on(),
                document.district(),
                regulation == null || version == null || article == null
                        ? null
                        : new LegalBasis(regulation, version, article),
                document.facts().stream().collect(Collectors.toMap(FactDocument::name, FactDocument::value)));
    }
}
