package org.fangxin.gateway.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.awaitility.Awaitility;
import org.fangxin.gateway.RunningGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway with the figures of a city, and a browser in front of it. */
@ExtendWith(NeedsChromium.class)
abstract class InBrowser extends RunningGateway {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @SuppressWarnings("NullAway.Init")
    protected static ChromeDriver browser;

    @BeforeAll
    static void open() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(NeedsChromium.browser().orElseThrow().toFile());
        options.addArguments(NeedsChromium.arguments());
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(NeedsChromium.driver().orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        browser = new ChromeDriver(driver, options);
    }

    @AfterAll
    static void close() {
        browser.quit();
    }

    @BeforeEach
    void figures() {
        CityFigures.serve(COMPLAINTS, MERCHANTS, WARNINGS);
        Screen.DESKTOP.applyTo(browser);
        prefer("light");
    }

    /** What the device prefers, light or dark. */
    protected static void prefer(String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    protected void visit(String path) {
        browser.manage().logs().get(LogType.PERFORMANCE);
        browser.manage().logs().get(LogType.BROWSER);
        browser.get("http://127.0.0.1:" + port() + path);
    }

    /** Opens the dashboard and waits until its figures are there. */
    protected void dashboard(String query) {
        visit("/dashboard" + query);
        waitFor("document.documentElement.dataset.ready === 'true'");
    }

    protected static void waitFor(String condition) {
        Awaitility.await(condition)
                .atMost(PATIENCE)
                .until(() -> Boolean.TRUE.equals(browser.executeScript("return Boolean(" + condition + ")")));
    }

    protected static WebElement find(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    protected static List<WebElement> all(String selector) {
        return browser.findElements(By.cssSelector(selector));
    }

    protected static String address() {
        return String.valueOf(browser.getCurrentUrl());
    }

    /** Whatever the browser complained about: scripts that failed, things the page's policy forbids. */
    protected static List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What the browser sent and received since the visit began. */
    protected static Traffic traffic() {
        List<String> addresses = new ArrayList<>();
        long bytes = 0;
        for (LogEntry entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = JsonMapper.shared().readTree(entry.getMessage()).path("message");
            JsonNode parameters = message.path("params");
            switch (message.path("method").asString()) {
                case "Network.requestWillBeSent" ->
                    addresses.add(parameters.path("request").path("url").asString());
                case "Network.loadingFinished" ->
                    bytes += parameters.path("encodedDataLength").asLong();
                default -> {
                    // what the page draws is of no interest here
                }
            }
        }
        return new Traffic(
                addresses.stream()
                        .filter(address -> !address.startsWith("data:"))
                        .toList(),
                bytes);
    }

    record Traffic(List<String> addresses, long bytes) {}

    /** What axe-core finds that matters; empty when all is well. */
    protected static List<String> barriers() {
        try {
            browser.executeScript(new ClassPathResource("axe/axe.min.js").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String found = String.valueOf(browser.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ["violations"]}).then(result => done(JSON.stringify(result.violations)))
                """));
        List<String> serious = new ArrayList<>();
        for (JsonNode violation : JsonMapper.shared().readTree(found)) {
            String impact = violation.path("impact").asString();
            if (impact.equals("serious") || impact.equals("critical")) {
                serious.add(violation.path("id").asString() + ": "
                        + violation.path("nodes").path(0).path("html").asString() + " "
                        + violation.path("nodes").path(0).path("failureSummary").asString());
            }
        }
        return serious;
    }

    /** Nothing wider than the screen: no reader has to move the page sideways. */
    protected static void assertFits() {
        Number wider =
                (Number) browser.executeScript("return document.documentElement.scrollWidth - window.innerWidth");
        assertThat(wider).as("pixels too wide").isNotNull();
        assertThat(wider.longValue()).as("pixels too wide").isNotPositive();
    }

    /** The whole page as a picture, for people to look at. */
    protected static void picture(String name) {
        Map<String, Object> shot = browser.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(
                    SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
