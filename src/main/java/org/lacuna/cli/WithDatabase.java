package org.lacuna.cli;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.function.ToIntFunction;
import org.lacuna.access.OnBehalf;
import org.lacuna.loader.FaultyFilesException;
import org.lacuna.people.Organisation;

/** Runs a piece of work with the database open and no web server. */
public final class WithDatabase implements QuarkusApplication {

    private static ToIntFunction<Services> work;

    static int run(ToIntFunction<Services> toDo) {
        System.setProperty("quarkus.http.host-enabled", "false");
        return start(toDo);
    }

    /** With its pages on a free port of this machine, for the program itself and nobody else. */
    static int runWithOwnPages(ToIntFunction<Services> toDo) {
        System.setProperty("quarkus.http.host", "127.0.0.1");
        System.setProperty("quarkus.http.port", "0");
        System.setProperty("lacuna.own-reader", "true");
        return start(toDo);
    }

    private static int start(ToIntFunction<Services> toDo) {
        work = toDo;
        Main.useHome();
        System.setProperty("quarkus.management.host-enabled", "false");
        System.setProperty("quarkus.log.console.stderr", "true");
        System.setProperty("quarkus.log.level", "WARN");
        System.setProperty("lacuna.warmup", "false");
        int[] exit = { Main.PROBLEMS };
        Quarkus.run(WithDatabase.class, (code, failure) -> {
            exit[0] = code;
            if (failure != null) {
                System.err.println(sentence(failure));
            }
        });
        return exit[0];
    }

    @Override
    public int run(String... args) {
        Services services = Arc.container().instance(Services.class).get();
        int[] code = { Main.PROBLEMS };
        services.onBehalf().run(OnBehalf.program(Organisation.FIRST), () -> code[0] = work.applyAsInt(services));
        return code[0];
    }

    private static String sentence(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof FaultyFilesException) {
                return t.getMessage();
            }
            if (String.valueOf(t.getMessage()).contains("Database may be already in use")) {
                return "The database is in use: stop the server first, or do this on its pages.";
            }
        }
        return String.valueOf(failure.getMessage());
    }
}
