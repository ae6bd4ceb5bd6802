package org.lacuna.output;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.lacuna.ruleset.Coded;
import org.lacuna.ruleset.Condition;

/**
 * JSON as the rest of Lacuna spells: words of closed vocabularies by their code, days as 2026-11-24, records by their parts.
 */
@Singleton
public class CodedJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule().addSerializer(Coded.class, new ByCode())
                .addSerializer(Condition.class, new ConditionJson()));
        mapper.setVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    private static final class ByCode extends JsonSerializer<Coded> {

        @Override
        public void serialize(Coded word, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(word.code());
        }
    }
}
