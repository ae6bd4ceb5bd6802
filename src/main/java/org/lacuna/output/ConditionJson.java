package org.lacuna.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.lacuna.ruleset.Condition;

/** Conditions as rulesets write them: {@code {"all": [{"criterion": "ban", "atMost": 0}]}}. */
final class ConditionJson extends JsonSerializer<Condition> {

    @Override
    public void serialize(Condition condition, JsonGenerator json, SerializerProvider provider) throws IOException {
        provider.defaultSerializeValue(tree(condition), json);
    }

    private static Map<String, Object> tree(Condition condition) {
        if (condition instanceof Condition.All all) {
            return Map.of("all", trees(all.of()));
        } else if (condition instanceof Condition.Any any) {
            return Map.of("any", trees(any.of()));
        } else if (condition instanceof Condition.Not not) {
            return Map.of("not", tree(not.of()));
        } else if (condition instanceof Condition.AnswerIs is) {
            return Map.of("criterion", is.criterion(), "answerIs", is.options());
        }
        Condition.ScoresAtMost limit = (Condition.ScoresAtMost) condition;
        return Map.of("criterion", limit.criterion(), "atMost", limit.atMost());
    }

    private static List<Map<String, Object>> trees(List<Condition> conditions) {
        return conditions.stream().map(ConditionJson::tree).toList();
    }
}
