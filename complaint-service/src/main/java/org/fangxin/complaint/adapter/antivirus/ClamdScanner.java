package org.fangxin.complaint.adapter.antivirus;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.fangxin.complaint.domain.evidence.MalwareScanner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks ClamAV's daemon by its command INSTREAM: the content in pieces, then its verdict in one line. */
public final class ClamdScanner implements MalwareScanner {
    private static final Logger LOG = LoggerFactory.getLogger(ClamdScanner.class);
    private static final int PIECE = 64 * 1024;

    private final String host;
    private final int port;
    private final Duration patience;

    public ClamdScanner(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    @Override
    public Verdict scan(InputStream content) {
        int wait = (int) patience.toMillis();
        try (content;
                Socket clamd = new Socket()) {
            clamd.connect(new InetSocketAddress(host, port), wait);
            clamd.setSoTimeout(wait);
            send(content, new DataOutputStream(clamd.getOutputStream()));
            return verdict(new String(clamd.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.warn("the malware scanner does not answer: {}", e.getMessage());
            return Verdict.UNAVAILABLE;
        }
    }

    private static void send(InputStream content, DataOutputStream clamd) throws IOException {
        clamd.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[PIECE];
        for (int read = content.readNBytes(piece, 0, PIECE); read > 0; read = content.readNBytes(piece, 0, PIECE)) {
            clamd.writeInt(read);
            clamd.write(piece, 0, read);
        }
        clamd.writeInt(0);
        clamd.flush();
    }

    private static Verdict verdict(String answer) {
        if (answer.contains("FOUND")) {
            return Verdict.INFECTED;
        }
        if (answer.contains("OK") && !answer.contains("ERROR")) {
            return Verdict.CLEAN;
        }
        LOG.warn("the malware scanner could not search: {}", answer.strip());
        return Verdict.UNAVAILABLE;
    }
}
