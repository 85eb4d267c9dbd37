package org.fangxin.complaint.adapter.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fangxin.complaint.adapter.media.Samples.PLACE;
import static org.fangxin.complaint.adapter.media.Samples.box;
import static org.fangxin.complaint.adapter.media.Samples.join;
import static org.fangxin.complaint.adapter.media.Samples.slice;
import static org.fangxin.complaint.adapter.media.Samples.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.fangxin.complaint.domain.Attachment.Metadata;
import org.fangxin.complaint.domain.evidence.MediaKind;
import org.fangxin.complaint.domain.evidence.Whereabouts.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SegmentStrippingTest {
    private final SegmentStripping stripping = new SegmentStripping();

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of(MediaKind.JPEG, Samples.jpeg()),
                Arguments.of(MediaKind.PNG, Samples.png()),
                Arguments.of(MediaKind.WEBP, Samples.webp()),
                Arguments.of(MediaKind.HEIC, Samples.heic()),
                Arguments.of(MediaKind.MP4, Samples.movie()),
                Arguments.of(MediaKind.QUICKTIME, Samples.movie()),
                Arguments.of(MediaKind.MP3, Samples.mp3()),
                Arguments.of(MediaKind.WAV, Samples.wav()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void lets_no_place_through(MediaKind kind, byte[] sample) throws IOException {
        assertThat(latin(sample)).contains(PLACE);

        assertThat(latin(clean(kind, sample))).doesNotContain("GPS", "30.27", "120.15");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void finds_nothing_more_to_take_out_the_second_time(MediaKind kind, byte[] sample) throws IOException {
        byte[] clean = clean(kind, sample);

        assertThat(clean(kind, clean)).isEqualTo(clean);
    }

    @Test
    void leaves_every_pixel_of_a_photograph_as_it_was() throws IOException {
        assertSamePixels(Samples.picture("jpg"), clean(MediaKind.JPEG, Samples.jpeg()));
        assertSamePixels(Samples.picture("png"), clean(MediaKind.PNG, Samples.png()));
    }

    @Test
    void keeps_colour_profile_and_orientation_of_a_photograph() throws IOException {
        byte[] clean = clean(MediaKind.JPEG, Samples.jpeg());

        assertThat(latin(clean)).contains("ICC_PROFILE", "JFIF").doesNotContain("http://ns.adobe", "MPF", "Photoshop");
        int exif = latin(clean).indexOf("Exif\0\0");
        assertThat(ExifOrientation.of(slice(clean, exif, exif + 32))).hasValue(6);
        assertThat(latin(clean).indexOf("Exif", exif + 1)).isEqualTo(-1);
    }

    @Test
    void keeps_lengths_and_picture_where_offsets_count() throws IOException {
        assertThat(clean(MediaKind.HEIC, Samples.heic())).hasSameSizeAs(Samples.heic());
        assertThat(latin(clean(MediaKind.HEIC, Samples.heic())))
                .contains("the picture itself, coded", "more of the picture");
        assertThat(clean(MediaKind.MP4, Samples.movie())).hasSameSizeAs(Samples.movie());
        assertThat(latin(clean(MediaKind.MP4, Samples.movie()))).contains("sound and picture", "mvhd", "tkhd");
    }

    @Test
    void tells_no_longer_that_a_webp_picture_has_metadata() throws IOException {
        byte[] clean = clean(MediaKind.WEBP, Samples.webp());

        assertThat(clean[20] & 0x0C).isZero();
        assertThat(clean[20] & 0x10).isEqualTo(0x10);
        assertThat(latin(clean)).contains("the picture itself").doesNotContain("EXIF", "XMP");
    }

    @Test
    void forgets_when_a_movie_was_made() throws IOException {
        assertThat(latin(Samples.movie())).contains("MadeTime");
        assertThat(latin(clean(MediaKind.MP4, Samples.movie()))).doesNotContain("MadeTime");
    }

    @Test
    void keeps_every_bit_of_a_recording_between_its_tags() throws IOException {
        assertThat(clean(MediaKind.MP3, Samples.mp3())).isEqualTo(Samples.sound());
        assertThat(clean(MediaKind.MP3, Samples.sound())).isEqualTo(Samples.sound());
        byte[] wav = clean(MediaKind.WAV, Samples.wav());
        assertThat(wav).hasSameSizeAs(Samples.wav());
        assertThat(latin(wav)).contains("the sound itself", "fmt ").doesNotContain("bext", "LIST", "iXML");
    }

    @Test
    void keeps_the_sound_of_a_recorder_that_was_switched_off() throws IOException {
        byte[] open = Samples.wav();
        int data = latin(open).indexOf("data") + 4;
        Arrays.fill(open, data, data + 4, (byte) 0xFF);

        assertThat(latin(clean(MediaKind.WAV, open))).contains("the sound itself");
    }

    @Test
    void keeps_a_recording_whose_tag_is_larger_than_what_is_held_back_and_says_so() throws IOException {
        byte[] picture = new byte[300_000];
        byte[] ape = join(text("APETAGEX\0\0\0\0"), new byte[] {(byte) 0xE0, (byte) 0x93, 4, 0}, new byte[16]);
        byte[] tagged = join(Samples.sound(), picture, ape);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(stripping.removed(MediaKind.MP3, new ByteArrayInputStream(tagged), out))
                .isEqualTo(Metadata.KEPT);
        assertThat(out.toByteArray()).isEqualTo(tagged);
    }

    @Test
    void writes_a_document_anew_without_its_author_and_the_places_of_its_photographs() throws IOException {
        byte[] document = Samples.document();
        assertThat(latin(document)).contains(PLACE, "xmpmeta", "PieceInfo");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(stripping.removed(MediaKind.PDF, new ByteArrayInputStream(document), out))
                .isEqualTo(Metadata.REMOVED);

        assertThat(latin(out.toByteArray())).doesNotContain("GPS", "30.27", "xmpmeta", "PieceInfo", "Author");
        try (PDDocument clean = Loader.loadPDF(out.toByteArray())) {
            assertThat(clean.getNumberOfPages()).isEqualTo(1);
            PDResources resources = clean.getPage(0).getResources();
            PDImageXObject photograph = (PDImageXObject)
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            assertThat(photograph.getImage().getWidth()).isEqualTo(40);
        }
    }

    @Test
    void leaves_a_signed_a_locked_and_a_damaged_document_as_they_are_and_says_so() throws IOException {
        for (byte[] document : List.of(
                signed(), locked(), Samples.pdf(), Arrays.copyOf(Samples.document(), 200), folded(64 * 1024 * 1024))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            assertThat(stripping.removed(MediaKind.PDF, new ByteArrayInputStream(document), out))
                    .isEqualTo(Metadata.KEPT);
            assertThat(out.toByteArray()).isEqualTo(document);
        }
    }

    private static byte[] signed() throws IOException {
        try (PDDocument document = Loader.loadPDF(Samples.document())) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            document.addSignature(signature, content -> new byte[] {1, 2, 3});
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = Loader.loadPDF(Samples.document())) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A document with a stream of so many zeros, which folds to almost nothing. */
    private static byte[] folded(int length) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(Samples.document());
        out.write(text("9 0 obj << /Filter /FlateDecode >> stream\n"));
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
            deflated.write(new byte[length]);
        }
        return out.toByteArray();
    }

    @Test
    void refuses_what_is_cut_off_or_made_up() {
        for (MediaKind kind : new MediaKind[] {MediaKind.JPEG, MediaKind.PNG, MediaKind.WEBP, MediaKind.HEIC}) {
            byte[] sample = sample(kind);
            assertThatThrownBy(() -> clean(kind, Arrays.copyOf(sample, sample.length / 3)))
                    .as(kind.name())
                    .isInstanceOf(Unreadable.class);
            assertThatThrownBy(() -> clean(kind, text("not at all a picture, whatever it says")))
                    .as(kind.name())
                    .isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void refuses_a_heic_picture_whose_data_come_before_their_index() {
        byte[] turned = join(box("ftyp", text("heic\0\0\0\0mif1")), box("mdat", text(PLACE)), box("meta", new byte[4]));

        assertThatThrownBy(() -> clean(MediaKind.HEIC, turned)).isInstanceOf(Unreadable.class);
    }

    @Test
    void survives_any_damage_without_any_other_error() {
        for (MediaKind kind : new MediaKind[] {
            MediaKind.JPEG, MediaKind.PNG, MediaKind.WEBP, MediaKind.HEIC, MediaKind.MP4, MediaKind.WAV, MediaKind.MP3
        }) {
            byte[] sample = sample(kind);
            for (int at = 0; at < Math.min(sample.length, 400); at++) {
                byte[] damaged = sample.clone();
                damaged[at] ^= (byte) 0xA5;
                try {
                    clean(kind, damaged);
                } catch (Unreadable refused) {
                    assertThat(refused).hasMessageMatching(".+");
                } catch (IOException e) {
                    throw new AssertionError(kind + " damaged at " + at, e);
                }
            }
        }
    }

    private static byte[] sample(MediaKind kind) {
        return samples()
                .filter(each -> each.get()[0] == kind)
                .map(each -> (byte[]) each.get()[1])
                .findFirst()
                .orElseThrow();
    }

    private byte[] clean(MediaKind kind, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        stripping.removed(kind, new ByteArrayInputStream(content), out);
        return out.toByteArray();
    }

    private static void assertSamePixels(byte[] expected, byte[] actual) throws IOException {
        BufferedImage one = ImageIO.read(new ByteArrayInputStream(expected));
        BufferedImage two = ImageIO.read(new ByteArrayInputStream(actual));
        assertThat(two.getRGB(0, 0, 40, 30, null, 0, 40)).isEqualTo(one.getRGB(0, 0, 40, 30, null, 0, 40));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
