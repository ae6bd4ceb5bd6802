package org.lacuna.web.people;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.lacuna.people.Role;

/** How roles and moments are called on pages of accounts. */
@TemplateExtension
final class RoleWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private RoleWords() {
    }

    /** Key of its name. */
    static String word(Role role) {
        return "role_" + role.code();
    }

    /** Key of what it lets people do. */
    static String means(Role role) {
        return "role_means_" + role.code();
    }

    static String minute(Instant moment) {
        return MINUTE.format(moment);
    }
}
