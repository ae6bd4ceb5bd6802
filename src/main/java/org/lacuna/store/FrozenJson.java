package org.lacuna.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.coding.Pair;
import org.lacuna.context.ContextFact;
import org.lacuna.deployment.Deployment;
import org.lacuna.reply.Reply;
import org.lacuna.report.EditionInputs;
import org.lacuna.report.Precedents;
import org.lacuna.review.Opinions;
import org.lacuna.ruleset.Condition;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Translation;

/** What a published edition is drawn from, as texts that are kept for ever. */
final class FrozenJson {

    /**
     * All but the ruleset.
     *
     * @param pairs null in what was kept before answers could be coded twice
     * @param replies null in what was kept before there were any
     */
    record Content(AnswerSheet answers, List<Deployment> records, List<ContextFact> context, Precedents precedents,
            Opinions opinions, List<Pair> pairs, List<Reply> replies) {

        Content {
            pairs = Objects.requireNonNullElse(pairs, List.of());
            replies = Objects.requireNonNullElse(replies, List.of());
        }

        static Content of(EditionInputs inputs) {
            return new Content(inputs.answers(), inputs.records(), inputs.context(), inputs.precedents(),
                    inputs.opinions(), inputs.pairs(), inputs.replies());
        }
    }

    record Rules(Ruleset source, List<Translation> translations) {
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({ @JsonSubTypes.Type(value = Condition.All.class, name = "all"),
            @JsonSubTypes.Type(value = Condition.Any.class, name = "any"),
            @JsonSubTypes.Type(value = Condition.Not.class, name = "not"),
            @JsonSubTypes.Type(value = Condition.AnswerIs.class, name = "answer-is"),
            @JsonSubTypes.Type(value = Condition.ScoresAtMost.class, name = "scores-at-most") })
    private interface ByName {
    }

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule())
            .addMixIn(Condition.class, ByName.class).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE).visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY).build();

    private FrozenJson() {
    }

    /** @throws IllegalStateException if what is read again would not be the same */
    static <T> String write(T whole, Class<T> type) {
        try {
            String text = JSON.writeValueAsString(whole);
            if (!read(text, type).equals(whole)) {
                throw new IllegalStateException("An edition would not be read as it was written");
            }
            return text;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
