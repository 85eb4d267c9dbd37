package org.fangxin.merchant.api;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the QR code of a picture from its pixels, as a camera would. */
final class QrReader {
    private static final Pattern BOX = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\" shape-rendering");
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int SCALE = 6;

    private QrReader() {}

    static String read(String svg) {
        Matcher box = BOX.matcher(svg);
        if (!box.find()) {
            throw new IllegalArgumentException("no QR code in the picture");
        }
        int width = Integer.parseInt(box.group(1)) * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher module = MODULE.matcher(svg);
        while (module.find()) {
            fill(pixels, width, Integer.parseInt(module.group(1)), Integer.parseInt(module.group(2)));
        }
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels))))
                    .getText();
        } catch (ReaderException e) {
            throw new IllegalStateException("the QR code cannot be read", e);
        }
    }

    private static void fill(int[] pixels, int width, int x, int y) {
        for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
            Arrays.fill(pixels, row * width + x * SCALE, row * width + (x + 1) * SCALE, 0);
        }
    }
}
