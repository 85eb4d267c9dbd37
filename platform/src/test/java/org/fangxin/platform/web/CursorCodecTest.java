package org.fangxin.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.personal.MasterKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorCodecTest {
    private final CursorCodec cursors =
            new CursorCodec(MasterKey.parse(Base64.getEncoder().encodeToString(new byte[32])));

    @Test
    void carries_a_position_to_the_next_request() {
        Position position = Position.of("2026-11-24T00:00:00Z", "西湖", "019ab000-0000-7000-8000-000000000001");

        assertThat(cursors.read(cursors.write(position, "list|filter"), "list|filter"))
                .contains(position);
    }

    @Test
    void is_worth_nothing_under_another_filter() {
        String cursor = cursors.write(Position.of("a", "b"), "list|district=330106");

        assertThat(cursors.read(cursor, "list|district=330102")).isEmpty();
    }

    @Test
    void cannot_be_altered() {
        byte[] cursor = Base64.getUrlDecoder().decode(cursors.write(Position.of("a", "b"), "x"));
        for (int i = 0; i < cursor.length; i++) {
            byte[] altered = cursor.clone();
            altered[i] ^= 1;
            assertThat(cursors.read(Base64.getUrlEncoder().withoutPadding().encodeToString(altered), "x"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!", "AAAA", "../../etc"})
    void is_not_made_of_anything(String cursor) {
        assertThat(cursors.read(cursor, "x")).isEmpty();
    }
}
