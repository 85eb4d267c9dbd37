package org.fangxin.warning.adapter.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.fangxin.platform.personal.PersonalKind;
import org.fangxin.platform.personal.PersonalText;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.channel.Channel;
import org.fangxin.warning.domain.channel.Messenger.Result;
import org.fangxin.warning.domain.channel.Note;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.SubmitSm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmppMessengerTest {
    private static final String LEAVE = "如不再需要，请在应用中关闭短信通知。";

    private MessageCentreServer centre;
    private SmppMessenger messenger;

    @BeforeEach
    void start() throws IOException {
        centre = new MessageCentreServer("secret");
        messenger = messenger(centre.port(), "secret");
    }

    @AfterEach
    void stop() throws IOException {
        messenger.close();
        centre.close();
    }

    @Test
    void submits_a_message_in_the_readers_language_to_the_international_number() {
        assertThat(messenger.send(channel(true), note("预付卡风险", false))).isEqualTo(Result.SENT);
        assertThat(messenger.send(channel(false), note("预付卡风险", true))).isEqualTo(Result.SENT);

        SubmitSm first = centre.taken().getFirst();
        assertThat(first.getDestAddress()).isEqualTo("8613812345678");
        assertThat(first.getSourceAddr()).isEqualTo("106912315");
        assertThat(first.getDataCoding()).isEqualTo((byte) 8);
        assertThat(first.getPriorityFlag()).isZero();
        assertThat(centre.taken().getLast().getPriorityFlag()).isEqualTo((byte) 1);
        assertThat(centre.texts().getFirst()).isEqualTo("预付卡风险：新发布的警示，编号 1。" + LEAVE);
        assertThat(String.join("", centre.texts().subList(1, centre.texts().size())))
                .startsWith("Prepaid cards: New warning, number 1. ");
        assertThat(centre.sessions()).isEqualTo(1);
    }

    @Test
    void cuts_a_long_text_into_parts_of_one_reference() {
        assertThat(messenger.send(channel(true), note("预".repeat(100), false))).isEqualTo(Result.SENT);

        assertThat(centre.taken()).hasSize(2).allMatch(SubmitSm::isUdhi);
        assertThat(centre.taken().getFirst().getShortMessage()[3])
                .isEqualTo(centre.taken().getLast().getShortMessage()[3]);
        assertThat(String.join("", centre.texts())).isEqualTo("预".repeat(100) + "：新发布的警示，编号 1。" + LEAVE);
    }

    @Test
    void is_tried_again_when_the_centre_is_busy_and_goes_on_in_the_same_session() {
        centre.refuse(SMPPConstant.STAT_ESME_RTHROTTLED);
        assertThat(messenger.send(channel(true), note("一", false))).isEqualTo(Result.FAILED);

        centre.refuse(SMPPConstant.STAT_ESME_ROK);
        assertThat(messenger.send(channel(true), note("一", false))).isEqualTo(Result.SENT);
        assertThat(centre.sessions()).isEqualTo(1);
    }

    @Test
    void binds_anew_after_the_session_broke() {
        assertThat(messenger.send(channel(true), note("一", false))).isEqualTo(Result.SENT);
        centre.drop();

        Awaitility.await().until(() -> messenger.send(channel(true), note("二", false)) == Result.SENT);

        assertThat(centre.sessions()).isEqualTo(2);
    }

    @Test
    void fails_where_the_account_is_refused_or_nobody_listens() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        try (SmppMessenger stranger = messenger(centre.port(), "wrong");
                SmppMessenger lost = messenger(nobody, "secret")) {
            assertThat(stranger.send(channel(true), note("一", false))).isEqualTo(Result.FAILED);
            assertThat(lost.send(channel(true), note("一", false))).isEqualTo(Result.FAILED);
        }
        assertThat(centre.taken()).isEmpty();
    }

    @Test
    void takes_mobile_numbers_of_the_mainland_only() {
        assertThat(messenger.refusal(phone("13812345678"))).isEmpty();
        for (String bad : List.of("057112345", "8613812345678", "12345678901", "1381234567a", "")) {
            assertThat(messenger.refusal(phone(bad))).as(bad).hasValue("phone-form");
        }
    }

    private static SmppMessenger messenger(int port, String password) {
        return new SmppMessenger(new MessageCentre(
                "127.0.0.1", port, false, "fangxin", password, "", "106912315", Duration.ofSeconds(5)));
    }

    private static Channel channel(boolean chinese) {
        return new Channel("c", "o", Channel.Kind.SMS, phone("13812345678"), chinese, true, Instant.EPOCH);
    }

    private static PersonalText phone(String number) {
        return new PersonalText(PersonalKind.PHONE, number);
    }

    private static Note note(String title, boolean urgent) {
        return new Note(
                "c:1",
                "c",
                new Bilingual(title, "Prepaid cards"),
                new Bilingual("新发布的警示，编号 1", "New warning, number 1"),
                urgent,
                Instant.EPOCH,
                Instant.EPOCH,
                0);
    }
}
