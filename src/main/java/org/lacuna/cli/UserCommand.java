package org.lacuna.cli;

import picocli.CommandLine.Command;

/** People, for whoever runs the server. */
@Command(name = "user", mixinStandardHelpOptions = true, description = "People and their accounts. Stop the server first.", subcommands = {
        UserListCommand.class, UserInviteCommand.class, UserResetCommand.class, UserDisableCommand.class })
final class UserCommand {
}
