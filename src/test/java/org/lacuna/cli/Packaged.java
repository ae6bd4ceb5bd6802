package org.lacuna.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built application, run in processes of its own with a home of its own. */
final class Packaged {

    /** What a process left behind. */
    record Done(int exit, String out, String err) {
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path application;
    private final Path folder;
    private final Map<String, String> environment;
    private final int port = freePort();

    /** @param folder for the home and for what processes print */
    Packaged(Path application, Path folder, Map<String, String> environment) {
        this.application = application.toAbsolutePath();
        this.folder = folder;
        this.environment = new HashMap<>(environment);
        this.environment.put("LACUNA_HOME", folder.resolve("home").toString());
    }

    Packaged with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Packaged(application, folder, more);
    }

    /** Starts the server and waits until it answers. */
    Process serve() throws IOException, InterruptedException {
        ProcessBuilder builder = java();
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", "0");
        Process process = builder.redirectErrorStream(true).redirectOutput(folder.resolve("server.log").toFile()).start();
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            if (answers()) {
                return process;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("The server does not start:\n" + Files.readString(folder.resolve("server.log")));
    }

    private boolean answers() throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(uri("/method")).timeout(Duration.ofSeconds(10)).build(),
                    BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString()).body();
    }

    byte[] getBytes(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofByteArray()).body();
    }

    /** Loads the page, takes its token and sends the form. @return the status */
    int send(String path, String form) throws IOException, InterruptedException {
        String token = get(path).replaceAll("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1");
        return client.send(HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", "lacuna-csrf=" + token)
                .POST(HttpRequest.BodyPublishers.ofString("csrf=" + token + "&" + form)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Runs a command to its end. */
    Done run(String... arguments) throws IOException, InterruptedException {
        Process process = java(arguments).redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile()).start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new AssertionError("The command does not end: " + List.of(arguments));
        }
        return new Done(process.exitValue(), Files.readString(folder.resolve("out"), StandardCharsets.UTF_8),
                Files.readString(folder.resolve("err"), StandardCharsets.UTF_8));
    }

    private ProcessBuilder java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Dfile.encoding=UTF-8",
                "-jar", application.resolve("quarkus-run.jar").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        return builder;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
