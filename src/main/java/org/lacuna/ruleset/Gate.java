package org.lacuna.ruleset;

/**
 * A scope answer that decides whether a rule reaches an operator the rule does not name.
 *
 * @param operator whose rules pass through it
 * @param criterion the scope criterion; its score, 0 to 1, is the share that passes
 */
public record Gate(Operator operator, String criterion, String because) {
}
