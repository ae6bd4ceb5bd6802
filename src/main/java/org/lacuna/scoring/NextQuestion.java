package org.lacuna.scoring;

/**
 * An open question, and what its answer would settle.
 *
 * @param narrows mean over its options of the points by which the general ranges of all domains, added up, would become
 *        narrower; 0 upwards
 */
public record NextQuestion(String criterion, double narrows) {
}
