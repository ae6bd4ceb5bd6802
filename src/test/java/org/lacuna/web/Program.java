package org.lacuna.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A browser on this machine: the one that a variable of the environment names, one found, or its package of Debian. */
final class Program {

    private Program() {
    }

    /** @return empty if there is none, and none can be installed: that takes root on Debian */
    static Optional<Path> find(String variable, List<String> places, String... packages) {
        return Optional.ofNullable(System.getenv(variable)).map(Path::of).or(() -> in(places)).or(() -> {
            install(packages);
            return in(places);
        });
    }

    private static Optional<Path> in(List<String> places) {
        return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static void install(String... packages) {
        if ("root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            run(Stream.of("apt-get", "update"));
            run(Stream.concat(Stream.of("apt-get", "install", "-y", "--no-install-recommends"), Stream.of(packages)));
        }
    }

    private static void run(Stream<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command.toList()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
