package org.lacuna.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real Chromium: one found on the machine; else, as root on Debian, its package; else the browser that Playwright
 * downloads. Without any the tests fail and say how to get one.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:/Program Files/Google/Chrome/Application/chrome.exe");
    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium start() {
        Optional<Path> found = find().or(Chromium::install);
        Map<String, String> settings = found.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        try {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(settings));
            LaunchOptions options = new LaunchOptions().setArgs(QUIET);
            found.ifPresent(options::setExecutablePath);
            return new Chromium(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException e) {
            throw new IllegalStateException("The browser tests need Chromium: install it, on Debian with "
                    + "'apt-get install chromium', or name one in the environment variable CHROMIUM.", e);
        }
    }

    private static Optional<Path> find() {
        return Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of)
                .or(() -> PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst());
    }

    private static Optional<Path> install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-core");
        return find();
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
