/**
 * Lacuna finds out what a country's law does not protect.
 * <p>
 * Pure, on {@code java.*} alone: {@link org.lacuna.ruleset} (the law as data), {@link org.lacuna.deployment} (what
 * stands in the streets), {@link org.lacuna.assessment} (what a country's law says), {@link org.lacuna.scoring} (from
 * these three to numbers), {@link org.lacuna.change} (how the numbers move, and why), {@link org.lacuna.order} (which
 * country stands where, as far as can be told), {@link org.lacuna.report} (the numbers in print order),
 * {@link org.lacuna.comparison} (countries side by side),
 * {@link org.lacuna.data} (a country as tables to take away),
 * {@link org.lacuna.context} (facts around it that no score counts),
 * {@link org.lacuna.cases} (made-up law with the numbers a lawyer expects of it), {@link org.lacuna.lint} (what is
 * wrong or doubtful in a ruleset), {@link org.lacuna.travel} (an assessment on its way to another Lacuna),
 * {@link org.lacuna.people} (who works here, and what they may do), {@link org.lacuna.review} (what reviewers say, and
 * how an edition comes to be published), {@link org.lacuna.coding} (a second person answers the same questions) and
 * {@link org.lacuna.reply} (what governments and vendors reply to findings).
 * <p>
 * Edges, which may use libraries and do not know each other: {@link org.lacuna.loader} reads rulesets
 * and their cases, {@link org.lacuna.intake} reads uploaded deployments, {@link org.lacuna.store} keeps rows,
 * {@link org.lacuna.access} knows who may do what, {@link org.lacuna.output} writes files. {@link org.lacuna.web} and
 * {@link org.lacuna.cli} put
 * them together: a URL leads to a resource, to a store, to the scorer, to a report, to a template.
 */
package org.lacuna;
