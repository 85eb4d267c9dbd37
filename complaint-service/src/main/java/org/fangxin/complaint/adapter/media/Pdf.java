package org.fangxin.complaint.adapter.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.fangxin.complaint.domain.Attachment.Metadata;
import org.fangxin.complaint.domain.evidence.Whereabouts.Unreadable;

/**
 * Writes a PDF anew without its document information, its XMP metadata, what programs left beside pages, places of maps, and
 * the metadata of its photographs. Pages stay as they are. A signed document stays untouched, for its signature is worth
 * more than what it tells; so does one that is locked, or damaged, or would unfold to more than memory holds.
 */
final class Pdf {
    private static final COSName[] TELLING = {
        COSName.METADATA,
        COSName.getPDFName("PieceInfo"),
        COSName.getPDFName("LastModified"),
        COSName.getPDFName("VP"),
        COSName.getPDFName("LGIDict")
    };

    /** One at a time: each is held in memory twice. */
    private final Semaphore turn = new Semaphore(1, true);

    Metadata clean(Bytes in, OutputStream out) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        turn.acquireUninterruptibly();
        try {
            in.copyRest(all);
            byte[] came = all.toByteArray();
            ByteArrayOutputStream cleaned = new ByteArrayOutputStream(came.length);
            boolean clean = !PdfStreams.unfoldTooFar(came) && cleaned(came, cleaned);
            if (clean) {
                cleaned.writeTo(out);
            } else {
                out.write(came);
            }
            return clean ? Metadata.REMOVED : Metadata.KEPT;
        } finally {
            turn.release();
        }
    }

    private static boolean cleaned(byte[] came, OutputStream cleaned) {
        try (PDDocument document = Loader.loadPDF(came)) {
            if (document.isEncrypted()
                    || document.getNumberOfPages() == 0
                    || !document.getSignatureDictionaries().isEmpty()) {
                return false;
            }
            document.setDocumentInformation(new PDDocumentInformation());
            COSDocument objects = document.getDocument();
            for (COSObjectKey key : new ArrayList<>(objects.getXrefTable().keySet())) {
                COSBase object = objects.getObjectFromPool(key).getObject();
                if (object instanceof COSDictionary dictionary) {
                    strip(dictionary);
                }
            }
            document.save(cleaned);
            return true;
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    private static void strip(COSDictionary dictionary) throws IOException {
        for (COSName name : TELLING) {
            dictionary.removeItem(name);
        }
        if (dictionary instanceof COSStream stream && COSName.DCT_DECODE.equals(stream.getFilters())) {
            photograph(stream);
        }
    }

    private static void photograph(COSStream stream) throws IOException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try {
            Jpeg.clean(
                    new Bytes(new ByteArrayInputStream(
                            stream.createRawInputStream().readAllBytes())),
                    bare);
        } catch (Unreadable odd) {
            return;
        }
        try (OutputStream raw = stream.createRawOutputStream()) {
            bare.writeTo(raw);
        }
    }
}
