package org.fangxin.warning.adapter.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.fangxin.platform.personal.PersonalText;
import org.fangxin.warning.domain.channel.Channel;
import org.fangxin.warning.domain.channel.Messenger;
import org.fangxin.warning.domain.channel.Note;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends mail over SMTP, with a way out that mail programs show as a button (RFC 2369, RFC 8058). */
public final class SmtpMessenger implements Messenger {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpMessenger.class);
    private static final Pattern FORM =
            Pattern.compile("[^\\s@<>\",;:()\\[\\]\\\\]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,24}");

    private final JavaMailSender sender;
    private final String from;
    private final UnaryOperator<String> unsubscribeLink;

    /**
     * @param from the sender's address
     * @param unsubscribeLink the address at which the channel of this id is left
     */
    public SmtpMessenger(JavaMailSender sender, String from, UnaryOperator<String> unsubscribeLink) {
        this.sender = sender;
        this.from = from;
        this.unsubscribeLink = unsubscribeLink;
    }

    @Override
    public Channel.Kind kind() {
        return Channel.Kind.EMAIL;
    }

    @Override
    public Optional<String> refusal(PersonalText address) {
        return FORM.matcher(address.value()).matches() ? Optional.empty() : Optional.of("email-form");
    }

    @Override
    public Result send(Channel channel, Note note) {
        try {
            sender.send(message(channel, note));
            return Result.SENT;
        } catch (MailException | MessagingException e) {
            // The exception's text names the address.
            LOG.warn("a mail was put off: {}", e.getClass().getSimpleName());
            return Result.FAILED;
        }
    }

    private MimeMessage message(Channel channel, Note note) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        message.setFrom(new InternetAddress(from));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(channel.address().value()));
        message.setSubject(note.title().in(channel.chinese()), "UTF-8");
        String leave = channel.chinese()
                ? "如不再需要，请用邮件程序的“退订”按钮，或在应用中关闭邮件通知。"
                : "To get no more of these, use your mail program's unsubscribe button or turn mail off in the app.";
        message.setText(note.text().in(channel.chinese()) + "\n\n" + leave + "\n", "UTF-8");
        message.setHeader("List-Unsubscribe", "<" + unsubscribeLink.apply(channel.id()) + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
