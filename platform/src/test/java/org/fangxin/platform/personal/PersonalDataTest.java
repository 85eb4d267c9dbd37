package org.fangxin.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataTest {
    private static final MasterKey KEY = MasterKey.parse(Base64.getEncoder().encodeToString(new byte[32]));
    private static final byte[] OTHER = new byte[32];

    static {
        OTHER[0] = 1;
    }

    private final PersonalDataCipher cipher = new PersonalDataCipher(KEY);

    @ParameterizedTest
    @CsvSource({
        "NAME, 张三, 张*",
        "NAME, 欧阳小红, 欧***",
        "NAME, 李, 李*",
        "NAME, 𠮷野, 𠮷*",
        "PHONE, 13812345678, 138****5678",
        "PHONE, 12345, 1****",
        "ID_NUMBER, 330106199001010018, 330106********0018",
        "EMAIL, anna@example.com, a***@example.com",
        "ADDRESS, 西湖区文三路一号楼二单元, 西湖区文三路******",
        "TEXT, anything, ***"
    })
    void prints_masked(PersonalKind kind, String value, String masked) {
        PersonalText text = new PersonalText(kind, value);

        assertThat(text.masked()).isEqualTo(masked);
        assertThat(text).hasToString(masked);
        assertThat("" + new EncryptedText(kind, "k", new byte[1])).doesNotContain(value);
    }

    @Test
    void comes_back_from_the_store_unchanged_and_differs_there_each_time() {
        PersonalText phone = PersonalText.phone("13812345678");

        EncryptedText once = cipher.encrypt(phone);
        EncryptedText twice = cipher.encrypt(phone);

        assertThat(cipher.decrypt(once)).isEqualTo(phone);
        assertThat(once).isNotEqualTo(twice);
        assertThat(new String(once.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("13812345678");
    }

    @Test
    void refuses_changed_bytes_another_kind_and_another_key() {
        EncryptedText sealed = cipher.encrypt(PersonalText.name("张三"));
        byte[] changed = sealed.bytes().clone();
        changed[changed.length - 1] ^= 1;
        PersonalDataCipher other =
                new PersonalDataCipher(MasterKey.parse(Base64.getEncoder().encodeToString(OTHER)));

        assertThatThrownBy(() -> cipher.decrypt(new EncryptedText(PersonalKind.NAME, sealed.key(), changed)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cipher.decrypt(new EncryptedText(PersonalKind.PHONE, sealed.key(), sealed.bytes())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> other.decrypt(sealed))
                .hasMessageContaining("another key")
                .hasNoCause();
    }

    @Test
    void finds_equal_values_by_their_blind_index_whatever_the_spacing() {
        String index = cipher.blindIndex(PersonalText.phone("13812345678"));

        assertThat(cipher.blindIndex(PersonalText.phone("138 1234 5678"))).isEqualTo(index);
        assertThat(cipher.blindIndex(PersonalText.phone("13812345679"))).isNotEqualTo(index);
        assertThat(cipher.blindIndex(PersonalText.name("13812345678"))).isNotEqualTo(index);
    }

    @Test
    void takes_only_a_key_of_32_bytes() {
        assertThatThrownBy(() -> MasterKey.parse("c2hvcnQ=")).hasMessageContaining("32 bytes");
        assertThat(KEY).hasToString("MasterKey[hidden]");
    }
}
