package org.fangxin.warning.adapter.sms;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.fangxin.platform.personal.PersonalText;
import org.fangxin.warning.domain.channel.Channel;
import org.fangxin.warning.domain.channel.Messenger;
import org.fangxin.warning.domain.channel.Note;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Submits short messages to a message centre over SMPP 3.4, the protocol that operators' centres and providers share. One
 * session is kept and bound anew after it broke; notes are submitted one after the other.
 */
public final class SmppMessenger implements Messenger, Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(SmppMessenger.class);
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final String COUNTRY = "86";
    private static final byte NORMAL = 0;
    private static final byte HIGH = 1;
    private static final byte NONE = 0;

    private final MessageCentre centre;
    private final AtomicInteger references = new AtomicInteger();
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable SMPPSession session;

    public SmppMessenger(MessageCentre centre) {
        this.centre = centre;
    }

    @Override
    public Channel.Kind kind() {
        return Channel.Kind.SMS;
    }

    @Override
    public Optional<String> refusal(PersonalText address) {
        return MOBILE.matcher(address.value()).matches() ? Optional.empty() : Optional.of("phone-form");
    }

    @Override
    public Result send(Channel channel, Note note) {
        turn.lock();
        try {
            SMPPSession open = bound();
            List<byte[]> segments = Segments.of(text(channel, note), references.incrementAndGet());
            for (byte[] segment : segments) {
                submit(open, channel, note, segment, segments.size() > 1);
            }
            return Result.SENT;
        } catch (NegativeResponseException e) {
            LOG.warn("a short message was put off: the centre answered status {}", e.getCommandStatus());
            return Result.FAILED;
        } catch (PDUException | InvalidResponseException | ResponseTimeoutException | IOException e) {
            // The exception's text may name the number.
            LOG.warn("a short message was put off: {}", e.getClass().getSimpleName());
            leave();
            return Result.FAILED;
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            leave();
        } finally {
            turn.unlock();
        }
    }

    private SMPPSession bound() throws IOException {
        SMPPSession open = session;
        if (open == null || !open.getSessionState().isTransmittable()) {
            leave();
            open = centre.bind();
            session = open;
        }
        return open;
    }

    private void leave() {
        if (session != null) {
            session.unbindAndClose();
            session = null;
        }
    }

    private void submit(SMPPSession open, Channel channel, Note note, byte[] segment, boolean hasHeader)
            throws PDUException, InvalidResponseException, NegativeResponseException, ResponseTimeoutException,
                    IOException {
        open.submitShortMessage(
                "",
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                centre.sender(),
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                COUNTRY + channel.address().value(),
                new ESMClass(
                        MessageMode.DEFAULT,
                        MessageType.DEFAULT,
                        hasHeader ? GSMSpecificFeature.UDHI : GSMSpecificFeature.DEFAULT),
                NONE,
                note.urgent() ? HIGH : NORMAL,
                null,
                null,
                new RegisteredDelivery(SMSCDeliveryReceipt.DEFAULT),
                NONE,
                new GeneralDataCoding(Alphabet.ALPHA_UCS2),
                NONE,
                segment);
    }

    private static String text(Channel channel, Note note) {
        boolean chinese = channel.chinese();
        String leave = chinese ? "如不再需要，请在应用中关闭短信通知。" : "To get no more of these, turn them off in the app.";
        return note.title().in(chinese)
                + (chinese ? "：" : ": ")
                + note.text().in(chinese)
                + (chinese ? "。" : ". ")
                + leave;
    }
}
