package org.lacuna.ruleset;

/**
 * A graded answer to a criterion.
 *
 * @param id {@code none}, {@code partial} and so on; unique within its criterion
 * @param score 0 (the law gives nothing of what is needed) to 1 (all of it)
 * @param means what the law is like when this option is the right one
 */
public record Option(String id, double score, String means) {

    public Option {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("Option " + id + " has the score " + score + "; allowed is 0 to 1");
        }
    }
}
