package org.lacuna.report;

import java.util.List;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.coding.Pair;
import org.lacuna.context.ContextFact;
import org.lacuna.deployment.Deployment;
import org.lacuna.reply.Reply;
import org.lacuna.review.Opinions;
import org.lacuna.ruleset.language.TranslatedRuleset;

/**
 * All that the report of an edition is drawn from.
 *
 * @param records every record of the country but single devices
 * @param precedents of published editions of other countries
 * @param pairs questions that two people have answered, neither seeing the other's answer
 */
public record EditionInputs(TranslatedRuleset ruleset, AnswerSheet answers, List<Deployment> records,
        List<ContextFact> context, Precedents precedents, Opinions opinions, List<Pair> pairs, List<Reply> replies) {

    public EditionInputs {
        records = List.copyOf(records);
        context = List.copyOf(context);
        pairs = List.copyOf(pairs);
        replies = List.copyOf(replies);
    }
}
