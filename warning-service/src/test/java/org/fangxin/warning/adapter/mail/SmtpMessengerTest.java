package org.fangxin.warning.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.fangxin.platform.personal.PersonalKind;
import org.fangxin.platform.personal.PersonalText;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.channel.Channel;
import org.fangxin.warning.domain.channel.Messenger;
import org.fangxin.warning.domain.channel.Note;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpMessengerTest {
    private static final Note NOTE = new Note(
            "c:1",
            "c",
            new Bilingual("预付卡风险", "Prepaid cards"),
            new Bilingual("新发布的警示，编号 1", "New warning, number 1"),
            false,
            Instant.EPOCH,
            Instant.EPOCH,
            0);

    @Test
    void hands_a_mail_with_a_way_out_to_the_server() throws Exception {
        try (SmtpServer server = new SmtpServer("250 ok")) {
            assertThat(messenger(server.port()).send(channel(), NOTE)).isEqualTo(Messenger.Result.SENT);

            MimeMessage mail = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(server.received().getBytes(StandardCharsets.UTF_8)));
            assertThat(mail.getSubject()).isEqualTo("预付卡风险");
            assertThat(mail.getContent().toString()).contains("编号 1", "退订");
            assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://fx.example.com/leave/c>");
            assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            assertThat(server.recipient()).contains("zhou@example.com");
        }
    }

    @Test
    void is_tried_again_when_the_server_refuses_or_is_away() throws Exception {
        int port;
        try (SmtpServer server = new SmtpServer("451 try later")) {
            port = server.port();
            assertThat(messenger(port).send(channel(), NOTE)).isEqualTo(Messenger.Result.FAILED);
        }
        assertThat(messenger(port).send(channel(), NOTE)).isEqualTo(Messenger.Result.FAILED);
    }

    @Test
    void takes_addresses_of_one_mailbox_only() {
        SmtpMessenger messenger = messenger(1);
        assertThat(messenger.refusal(email("zhou@example.com"))).isEmpty();
        for (String bad :
                List.of("zhou", "a@b", "a@example.com,b@example.com", "a@example.com\r\nBcc: b@example.com")) {
            assertThat(messenger.refusal(email(bad))).as(bad).hasValue("email-form");
        }
    }

    private static SmtpMessenger messenger(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new SmtpMessenger(sender, "warnings@fx.example.com", id -> "https://fx.example.com/leave/" + id);
    }

    private static Channel channel() {
        return new Channel("c", "o", Channel.Kind.EMAIL, email("zhou@example.com"), true, true, Instant.EPOCH);
    }

    private static PersonalText email(String address) {
        return new PersonalText(PersonalKind.EMAIL, address);
    }

    /** As much of a mail server as takes one mail (RFC 5321). */
    private static final class SmtpServer implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final StringBuffer data = new StringBuffer();
        private final StringBuffer recipient = new StringBuffer();
        private final String verdict;

        SmtpServer(String verdict) throws IOException {
            this.verdict = verdict;
            Thread.ofVirtual().start(this::serve);
        }

        int port() {
            return socket.getLocalPort();
        }

        String received() {
            return data.toString();
        }

        String recipient() {
            return recipient.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }

        private void serve() {
            try (Socket client = socket.accept();
                    BufferedReader in =
                            new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                    PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
                out.print("220 test\r\n");
                out.flush();
                boolean inData = false;
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (inData) {
                        inData = !line.equals(".");
                        if (inData) {
                            data.append(line).append("\r\n");
                            continue;
                        }
                        out.print(verdict + "\r\n");
                    } else if (line.startsWith("DATA")) {
                        inData = true;
                        out.print("354 go on\r\n");
                    } else {
                        if (line.startsWith("RCPT")) {
                            recipient.append(line);
                        }
                        out.print("250 ok\r\n");
                    }
                    out.flush();
                }
            } catch (IOException e) {
                // closed
            }
        }
    }
}
