package org.lacuna.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A real Firefox, set as Tor Browser is at its level "Safest" and spoken to by WebDriver BiDi, a protocol of the W3C. */
final class Firefox implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PLACES = List.of("/usr/bin/firefox-esr", "/usr/bin/firefox", "/snap/bin/firefox",
            "/Applications/Firefox.app/Contents/MacOS/firefox", "C:/Program Files/Mozilla Firefox/firefox.exe");
    /** What "Safest" turns off. */
    private static final String SETTINGS = """
            user_pref("javascript.enabled", false);
            user_pref("svg.disabled", true);
            user_pref("mathml.disabled", true);
            user_pref("gfx.downloadable_fonts.enabled", false);
            user_pref("gfx.font_rendering.graphite.enabled", false);
            user_pref("gfx.font_rendering.opentype_svg.enabled", false);
            user_pref("media.webaudio.enabled", false);
            user_pref("privacy.resistFingerprinting", true);
            user_pref("intl.accept_languages", "en");
            user_pref("network.captive-portal-service.enabled", false);
            user_pref("network.connectivity-service.enabled", false);
            """;
    private static final int SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<JsonNode> pages = new LinkedBlockingQueue<>();
    private int asked;

    /** @param profile an empty folder */
    Firefox(Path profile) {
        String program = Program.find("FIREFOX", PLACES, "firefox-esr").map(Path::toString)
                .orElseThrow(() -> new IllegalStateException("This test needs Firefox: install it, on Debian with "
                        + "'apt-get install firefox-esr', or name one in the environment variable FIREFOX."));
        try {
            Files.writeString(profile.resolve("user.js"), SETTINGS);
            process = new ProcessBuilder(program, "--headless", "--no-remote", "--profile", profile.toString(),
                    "--remote-debugging-port", "0").redirectErrorStream(true)
                    .redirectOutput(profile.resolve("printed.txt").toFile()).start();
            socket = HttpClient.newHttpClient().newWebSocketBuilder()
                    .buildAsync(address(profile.resolve("WebDriverBiDiServer.json")), new Listener()).join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ask("session.new", Map.of("capabilities", Map.of()));
        ask("session.subscribe", Map.of("events", List.of("browsingContext.load")));
    }

    /** Firefox writes into its profile where it listens. */
    private static URI address(Path file) throws IOException {
        for (int tenth = 0; tenth < SECONDS * 10 && !(Files.exists(file) && Files.size(file) > 0); tenth++) {
            rest();
        }
        JsonNode server = JSON.readTree(file.toFile());
        return URI.create("ws://%s:%s/session".formatted(server.path("ws_host").asText(), server.path("ws_port").asText()));
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @return what a command of the protocol answers */
    JsonNode ask(String command, Map<String, ?> parameters) {
        try {
            String words = JSON.writeValueAsString(Map.of("id", ++asked, "method", command, "params", parameters));
            socket.sendText(words, true).join();
            JsonNode answer = first(answers);
            if (!answer.path("type").asText().equals("success")) {
                throw new IllegalStateException(words + ": " + answer);
            }
            return answer.path("result");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does something and waits for the page that it leads to. */
    void lead(Runnable there) {
        pages.clear();
        there.run();
        first(pages);
    }

    private static JsonNode first(BlockingQueue<JsonNode> queue) {
        try {
            return Optional.ofNullable(queue.poll(SECONDS, TimeUnit.SECONDS))
                    .orElseThrow(() -> new IllegalStateException("Firefox says nothing."));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        process.onExit().join();
    }

    /** Puts together what comes in parts. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                JsonNode said = read(text.toString());
                (said.path("type").asText().equals("event") ? pages : answers).add(said);
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        private static JsonNode read(String words) {
            try {
                return JSON.readTree(words);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
