package org.fangxin.gateway.browser;

import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** A device that pages are looked at with. */
enum Screen {
    PHONE(390, 844, 2, true),
    DESKTOP(1440, 900, 1, false),
    WALL(1920, 1080, 1, false);

    private final int width;
    private final int height;
    private final int scale;
    private final boolean mobile;

    Screen(int width, int height, int scale, boolean mobile) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.mobile = mobile;
    }

    int width() {
        return width;
    }

    void applyTo(ChromeDriver browser) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", mobile));
    }
}
