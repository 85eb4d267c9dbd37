package org.fangxin.merchant.api.badge;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.domain.badge.BadgeContent;

/**
 * A badge as SVG: what the merchant holds, and a QR code to the page that checks it. Anybody can copy a picture, so it
 * proves nothing; the page behind the code does.
 *
 * @param page address of the public page
 */
record BadgePicture(BadgeContent content, BadgeLanguage language, LocalDate today, String page) {
    private static final int MOST_LINES = 4;
    private static final int MOST_CHARACTERS = 24;

    String svg() {
        BitMatrix code = code();
        String kinds = lines();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 200" width="480" height="200" role="img" \
                aria-label="%1$s: %2$s">
                <title>%1$s: %2$s</title>
                <rect width="480" height="200" rx="12" fill="#ffffff" stroke="#0b6e4f" stroke-width="4"/>
                <rect x="2" y="2" width="476" height="44" rx="10" fill="#0b6e4f"/>
                <g font-family="sans-serif" fill="#1f2933">
                <text x="20" y="32" font-size="22" fill="#ffffff">%1$s</text>
                <text x="20" y="74" font-size="18" font-weight="bold">%3$s</text>
                %4$s
                <text x="20" y="184" font-size="12">%5$s %6$s</text>
                <text x="390" y="190" font-size="12" text-anchor="middle">%7$s</text>
                </g>
                <svg x="328" y="52" width="124" height="124" viewBox="0 0 %8$d %8$d" shape-rendering="crispEdges">
                <path d="%9$s" fill="#000000"/>
                </svg>
                </svg>
                """.formatted(
                        escaped(language.title()),
                        escaped(content.name()),
                        escaped(shortened(content.name())),
                        kinds,
                        escaped(language.asOf()),
                        today,
                        escaped(language.call()),
                        code.getWidth(),
                        path(code));
    }

    private String lines() {
        StringBuilder lines = new StringBuilder();
        int y = 98;
        for (BadgeContent.Held held :
                content.designations().stream().limit(MOST_LINES).toList()) {
            String plaque = held.plaqueNumber() == null ? "" : "  " + held.plaqueNumber();
            lines.append("<text x=\"20\" y=\"%d\" font-size=\"14\">%s</text>%n"
                    .formatted(y, escaped(shortened(name(held.kind())) + plaque)));
            y += 20;
        }
        return lines.toString().strip();
    }

    private String name(String kind) {
        return CodeLists.DESIGNATION_KINDS
                .find(kind)
                .map(code -> language == BadgeLanguage.zh ? code.zh() : code.en())
                .orElse(kind);
    }

    private BitMatrix code() {
        try {
            return new QRCodeWriter()
                    .encode(
                            page,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2));
        } catch (WriterException e) {
            throw new IllegalStateException("no QR code for " + page, e);
        }
    }

    private static String path(BitMatrix code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MOST_CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS - 1)) + "…";
    }

    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(point -> switch (point) {
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '&' -> "&amp;";
                    case '"' -> "&quot;";
                    default -> Character.toString(point);
                })
                .collect(Collectors.joining());
    }
}
