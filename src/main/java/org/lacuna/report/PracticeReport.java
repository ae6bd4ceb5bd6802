package org.lacuna.report;

import java.util.List;
import java.util.Optional;

/**
 * What is known of practice, beside the law and never blended with it.
 *
 * @param mean empty if nothing is answered
 * @param warnings sentences the ruleset prints at this mean
 */
public record PracticeReport(String group, String title, Optional<Points> mean, int answered, int criteria,
        List<String> warnings) {
}
