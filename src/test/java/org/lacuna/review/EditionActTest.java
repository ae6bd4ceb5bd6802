package org.lacuna.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lacuna.people.Role;

class EditionActTest {

    /** State, act and role to the state after; whatever is not here cannot be done. */
    private static final Map<String, String> TABLE = new TreeMap<>(Map.of("draft submit assessor", "submitted",
            "submitted take reviewer", "in-review", "submitted send-back reviewer", "draft", "in-review send-back reviewer",
            "draft", "in-review approve reviewer", "approved", "approved approve reviewer", "approved",
            "approved send-back reviewer", "draft", "approved reopen assessor", "in-review", "approved publish publisher",
            "published", "published supersede publisher", "superseded"));

    static {
        TABLE.put("published withdraw publisher", "withdrawn");
        TABLE.put("superseded withdraw publisher", "withdrawn");
    }

    @Test
    void eachStateAllowsTheseActsToTheseRolesAndNoOthers() {
        Map<String, String> found = new TreeMap<>();
        for (EditionState state : EditionState.values()) {
            for (EditionAct act : EditionAct.values()) {
                for (Role role : Role.values()) {
                    Optional<EditionState> after = act.from(state).filter(s -> act.isFor(state, role));
                    after.ifPresent(s -> found.put(state.code() + " " + act.code() + " " + role.code(), s.code()));
                }
            }
        }
        assertThat(found).isEqualTo(TABLE);
    }

    @Test
    void nothingLeadsBackFromWhatIsPublished() {
        for (EditionAct act : EditionAct.values()) {
            assertThat(act.from(EditionState.PUBLISHED).filter(s -> !s.isFrozen())).isEmpty();
            assertThat(act.from(EditionState.SUPERSEDED).filter(s -> !s.isFrozen())).isEmpty();
            assertThat(act.from(EditionState.WITHDRAWN)).isEmpty();
        }
    }
}
