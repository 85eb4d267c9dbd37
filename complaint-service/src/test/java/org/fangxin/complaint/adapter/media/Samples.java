package org.fangxin.complaint.adapter.media;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Small files of each kind that tell where they were made. */
public final class Samples {
    /** What must never leave: stands for coordinates and a device's number. */
    public static final String PLACE = "GPS 30.2741N 120.1551E";

    private Samples() {}

    /** A photograph that tells where it was taken and that it lies on its side. */
    public static byte[] jpeg() {
        byte[] plain = picture("jpg");
        return join(
                slice(plain, 0, 2),
                segment(0xE1, join(text("Exif\0\0"), exif(6))),
                segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0" + PLACE)),
                segment(0xED, text("Photoshop 3.0\0" + PLACE)),
                segment(0xE2, text("MPF\0" + PLACE)),
                segment(0xE2, join(text("ICC_PROFILE\0\1\1"), colours())),
                segment(0xFE, text(PLACE)),
                slice(plain, 2, plain.length),
                text("trailing video " + PLACE));
    }

    public static byte[] png() {
        byte[] plain = picture("png");
        int afterHeader = 8 + 25;
        return join(
                slice(plain, 0, afterHeader),
                chunk("eXIf", exif(1)),
                chunk("tEXt", text("Comment\0" + PLACE)),
                chunk("teSt", text(PLACE)),
                slice(plain, afterHeader, plain.length),
                text(PLACE));
    }

    /** As many bytes of a picture as somebody wants; the picture part is noise that no cleaner looks into. */
    public static byte[] webp() {
        byte[] content = join(
                text("WEBP"),
                riff("VP8X", new byte[] {0x0C | 0x10, 0, 0, 0, 1, 0, 0, 1, 0, 0}),
                riff("VP8L", text("the picture itself")),
                riff("EXIF", text(PLACE)),
                riff("XMP ", text(PLACE + "!")));
        return join(text("RIFF"), little(content.length), content, text(PLACE));
    }

    /** A picture with its Exif data among the picture's data, as telephones write it. */
    public static byte[] heic() {
        byte[] head = box("ftyp", text("heic\0\0\0\0mif1heic"));
        byte[] picture = text("the picture itself, coded");
        byte[] place = text(PLACE);
        int metaLength = meta(0, 0, picture.length, place.length).length;
        int picturePlace = head.length + metaLength + 8;
        return join(
                head,
                meta(picturePlace, picturePlace + picture.length, picture.length, place.length),
                box("mdat", join(picture, place, text("more of the picture"))));
    }

    public static byte[] movie() {
        byte[] track = box("trak", join(box("tkhd", new byte[20]), box("udta", text(PLACE))));
        byte[] index = box(
                "moov",
                join(
                        box("mvhd", join(new byte[4], text("MadeTime"), new byte[88])),
                        track,
                        box("udta", text(PLACE)),
                        box("meta", text(PLACE))));
        return join(
                box("ftyp", text("mp42\0\0\0\0isommp42")),
                box("mdat", text("sound and picture")),
                index,
                box("uuid", text(PLACE)));
    }

    /** A recording with tags in front and behind. */
    public static byte[] mp3() {
        byte[] front = join(text("TXXX\0\0\0\40\0\0"), text(PLACE));
        byte[] behind = join(text("TAG"), text(PLACE), new byte[125 - PLACE.length()]);
        byte[] item = join(little(PLACE.length()), new byte[4], text("Place\0"), text(PLACE));
        byte[] ape = join(text("APETAGEX"), little(2000), little(item.length + 32), little(1), new byte[12]);
        return join(text("ID3\4\0\0\0\0\0"), new byte[] {(byte) front.length}, front, sound(), item, ape, behind);
    }

    /** Sound that no cleaner looks into. */
    public static byte[] sound() {
        byte[] sound = new byte[700_000];
        new java.util.Random(5).nextBytes(sound);
        sound[0] = (byte) 0xFF;
        sound[1] = (byte) 0xFB;
        return sound;
    }

    public static byte[] wav() {
        byte[] content = join(
                text("WAVE"),
                riff("fmt ", new byte[16]),
                riff("bext", text(PLACE)),
                riff("LIST", text("INFOICMT" + PLACE + "!")),
                riff("data", text("the sound itself")),
                riff("iXML", text(PLACE)));
        return join(text("RIFF"), little(content.length), content);
    }

    /** A document of one page with a photograph; it tells who made it, and its photograph tells where. */
    public static byte[] document() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDImageXObject photograph = JPEGFactory.createFromByteArray(document, jpeg());
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(photograph, 10, 10);
            }
            PDDocumentInformation information = new PDDocumentInformation();
            information.setAuthor(PLACE);
            information.setCustomMetadataValue("Device", PLACE);
            document.setDocumentInformation(information);
            document.getDocumentCatalog()
                    .setMetadata(new PDMetadata(document, new ByteArrayInputStream(text("<x:xmpmeta>" + PLACE))));
            page.getCOSObject().setString(COSName.getPDFName("PieceInfo"), PLACE);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] pdf() {
        return text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
    }

    public static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) {
                image.setRGB(x, y, new Color(x * 6, y * 8, (x * y) % 256).getRGB());
            }
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] box(String type, byte[] content) {
        return join(big(content.length + 8), text(type), content);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] big(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    private static byte[] meta(int picturePlace, int exifPlace, int pictureLength, int exifLength) {
        byte[] names = join(
                new byte[4],
                new byte[] {0, 2},
                box("infe", join(new byte[] {2, 0, 0, 0, 0, 1, 0, 0}, text("hvc1\0"))),
                box("infe", join(new byte[] {2, 0, 0, 0, 0, 2, 0, 0}, text("Exif\0"))));
        byte[] places = join(
                new byte[] {1, 0, 0, 0, 0x44, 0, 0, 2},
                new byte[] {0, 1, 0, 0, 0, 0, 0, 1},
                big(picturePlace),
                big(pictureLength),
                new byte[] {0, 2, 0, 0, 0, 0, 0, 1},
                big(exifPlace),
                big(exifLength));
        return box("meta", join(new byte[4], box("iloc", places), box("iinf", names)));
    }

    /** An Exif block that tells the orientation and, behind it, the place. */
    private static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(text("II")).putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        return join(tiff.array(), text(PLACE));
    }

    private static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return join(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }

    private static byte[] chunk(String type, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(text(type));
        checksum.update(content);
        return join(big(content.length), text(type), content, big((int) checksum.getValue()));
    }

    private static byte[] colours() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    private static byte[] riff(String type, byte[] content) {
        byte[] padding = new byte[content.length & 1];
        return join(text(type), little(content.length), content, padding);
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    static byte[] slice(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }
}
