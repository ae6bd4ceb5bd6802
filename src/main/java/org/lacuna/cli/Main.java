package org.lacuna.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.lacuna.loader.FaultyFilesException;

/** Without arguments the web server, with arguments a command. */
@QuarkusMain
public class Main {

    /** Exit codes; picocli itself answers wrong use with 2. */
    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USE = 2;

    public static void main(String... args) {
        if (args.length > 0) {
            System.exit(Commands.run(args));
        }
        try {
            Beans.versions(Settings.rulesets());
        } catch (FaultyFilesException e) {
            System.err.println(e.getMessage());
            System.exit(PROBLEMS);
        }
        useHome();
        Quarkus.run();
    }

    /** The database wants a whole path. */
    static void useHome() {
        System.setProperty("lacuna.home", Home.prepare(Settings.find("lacuna.home").orElseThrow()).toString());
    }
}
