package org.fangxin.complaint.adapter.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.adapter.media.Samples.box;
import static org.fangxin.complaint.adapter.media.Samples.join;
import static org.fangxin.complaint.adapter.media.Samples.text;

import java.util.stream.Stream;
import org.fangxin.complaint.domain.evidence.MediaKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TikaMediaTypesTest {
    private final TikaMediaTypes types = new TikaMediaTypes();

    static Stream<Arguments> contents() {
        return Stream.of(
                Arguments.of(Samples.jpeg(), MediaKind.JPEG),
                Arguments.of(Samples.png(), MediaKind.PNG),
                Arguments.of(Samples.webp(), MediaKind.WEBP),
                Arguments.of(Samples.heic(), MediaKind.HEIC),
                Arguments.of(Samples.pdf(), MediaKind.PDF),
                Arguments.of(Samples.movie(), MediaKind.MP4),
                Arguments.of(brand("isom"), MediaKind.MP4),
                Arguments.of(brand("M4V "), MediaKind.MP4),
                Arguments.of(brand("3gp5"), MediaKind.MP4),
                Arguments.of(brand("qt  "), MediaKind.QUICKTIME),
                Arguments.of(brand("M4A "), MediaKind.M4A),
                Arguments.of(brand("mif1"), MediaKind.HEIC),
                Arguments.of(text("ID3\3\0\0\0\0\0\0"), MediaKind.MP3),
                Arguments.of(text("#!AMR\n"), MediaKind.AMR),
                Arguments.of(join(text("RIFF"), new byte[4], text("WAVEfmt ")), MediaKind.WAV));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void knows_a_content_by_its_first_bytes(byte[] content, MediaKind kind) {
        assertThat(types.kindOf(content)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090\0 a program",
                "\u007fELF a program",
                "<html><script>alert(1)</script></html>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "PK\3\4 an archive or a document with macros",
                "just some words",
                "GIF89a"
            })
    void accepts_nothing_that_runs_or_is_unknown(String content) {
        assertThat(types.kindOf(text(content))).isEmpty();
    }

    private static byte[] brand(String brand) {
        return box("ftyp", text(brand + "\0\0\0\0" + brand));
    }
}
