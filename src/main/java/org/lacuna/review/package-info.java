/**
 * What becomes of an edition, and what reviewers say of its answers. Start at {@link org.lacuna.review.EditionAct}. Imports
 * {@code java.*}, {@link org.lacuna.people} and {@link org.lacuna.ruleset}.
 */
package org.lacuna.review;
