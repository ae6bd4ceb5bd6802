/**
 * The right of reply: what governments and vendors say of findings, printed beside them. A reply changes no score. Start at
 * {@link org.lacuna.reply.Reply}. Imports {@code java.*}, {@link org.lacuna.assessment}, {@link org.lacuna.deployment} and
 * {@link org.lacuna.ruleset}.
 */
package org.lacuna.reply;
