/**
 * What is known of a country's law. Start at {@link org.lacuna.assessment.AnswerSheet}. Imports {@code java.*} and
 * {@link org.lacuna.ruleset}.
 */
package org.lacuna.assessment;
