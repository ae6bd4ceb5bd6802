/**
 * Reads YAML: rulesets, their cases and starter answers. Every problem of every file at once. Start at
 * {@link org.lacuna.loader.RulesetLoader}.
 */
package org.lacuna.loader;
