package org.fangxin.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileCipherTest {
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String OTHER_KEY = Base64.getEncoder().encodeToString(new byte[] {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        31, 32
    });

    private final FileCipher cipher = new FileCipher(MasterKey.parse(KEY));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000})
    void gives_back_any_part_of_a_file_of_any_length(int length) throws IOException {
        byte[] plain = bytes(length);
        byte[] sealed = seal("file-1", plain);

        for (int from : new int[] {0, 1, length / 2, length - 1, length}) {
            if (from >= 0 && from <= length) {
                assertThat(open("file-1", sealed, length, from)).isEqualTo(Arrays.copyOfRange(plain, from, length));
            }
        }
    }

    @Test
    void shows_nothing_of_the_content() throws IOException {
        byte[] sealed = seal("file-1", "张小丰的身份证".repeat(100).getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(new String(sealed, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("张小丰");
    }

    @Test
    void notices_a_changed_byte() throws IOException {
        byte[] sealed = seal("file-1", bytes(100_000));
        sealed[70_000] ^= 1;

        assertThatThrownBy(() -> open("file-1", sealed, 100_000, 65_536)).isInstanceOf(IllegalStateException.class);
        assertThat(open("file-1", sealed, 100_000, 0, 65_536)).hasSize(65_536);
    }

    @Test
    void notices_a_file_that_was_cut_off_between_segments() throws IOException {
        byte[] sealed = Arrays.copyOf(seal("file-1", bytes(100_000)), 65_552);

        assertThatThrownBy(() -> open("file-1", sealed, 65_536, 0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void notices_segments_that_changed_places() throws IOException {
        byte[] sealed = seal("file-1", bytes(200_000));
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, 65_552, swapped, 0, 65_552);
        System.arraycopy(sealed, 0, swapped, 65_552, 65_552);

        assertThatThrownBy(() -> open("file-1", swapped, 200_000, 0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opens_neither_under_another_id_nor_with_another_key() throws IOException {
        byte[] sealed = seal("file-1", bytes(10));

        assertThatThrownBy(() -> open("file-2", sealed, 10, 0)).isInstanceOf(IllegalStateException.class);
        FileCipher stranger = new FileCipher(MasterKey.parse(OTHER_KEY));
        assertThatThrownBy(() -> stranger.opening("file-1", cipher.keyName(), 10, 0, offset -> source(sealed, offset)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another key");
    }

    private byte[] seal(String id, byte[] plain) throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (OutputStream out = cipher.sealing(id, sealed)) {
            int half = plain.length / 3;
            out.write(plain, 0, half);
            out.write(plain, half, plain.length - half);
        }
        return sealed.toByteArray();
    }

    private byte[] open(String id, byte[] sealed, long length, long from) throws IOException {
        return open(id, sealed, length, from, Integer.MAX_VALUE);
    }

    private byte[] open(String id, byte[] sealed, long length, long from, int most) throws IOException {
        return cipher.opening(id, cipher.keyName(), length, from, offset -> source(sealed, offset))
                .readNBytes(most);
    }

    private static ByteArrayInputStream source(byte[] sealed, long offset) {
        return new ByteArrayInputStream(sealed, (int) offset, sealed.length - (int) offset);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
