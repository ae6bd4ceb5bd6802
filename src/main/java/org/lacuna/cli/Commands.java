package org.lacuna.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands, as a person types them. */
@Command(name = "lacuna", mixinStandardHelpOptions = true, version = "0.1.0", description = "Finds out what a country's law does not protect. Without a command: the web server.", subcommands = {
        RulesetsCommand.class, ImportCommand.class, ScoreCommand.class, WhatIfCommand.class, RankCommand.class,
        ReportCommand.class, DataCommand.class, AssessmentCommand.class, SiteCommand.class, AuditCommand.class,
        UserCommand.class })
final class Commands {

    private Commands() {
    }

    static int run(String... args) {
        return new CommandLine(new Commands())
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    line.getErr().println(e.getMessage());
                    return Main.PROBLEMS;
                }).execute(args);
    }
}
