package org.lacuna.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.lacuna.deployment.Deployment;

/** A deployment as the text that is kept, without its empty parts. Equal records have equal texts. */
final class DeploymentJson {

    /** What is not written is empty. */
    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    private static final JsonMapper JSON = JsonMapper.builder().addModule(new Jdk8Module())
            .visibility(PropertyAccessor.GETTER, Visibility.NONE).visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_EMPTY, Include.ALWAYS))
            .withConfigOverride(String.class, o -> o.setSetterInfo(EMPTY))
            .withConfigOverride(List.class, o -> o.setSetterInfo(EMPTY))
            .withConfigOverride(Set.class, o -> o.setSetterInfo(EMPTY))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final ObjectWriter WRITER = JSON.writerFor(Deployment.class);
    private static final ObjectReader READER = JSON.readerFor(Deployment.class);

    private DeploymentJson() {
    }

    static String write(Deployment deployment) {
        try {
            return WRITER.writeValueAsString(deployment);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same in UTF-8, for those who have to write a million. */
    static byte[] writeBytes(Deployment deployment) {
        try {
            return WRITER.writeValueAsBytes(deployment);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Deployment read(String text) {
        try {
            return READER.readValue(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that has records in it, written in the same way. */
    static String writeWhole(Object whole) {
        try {
            return JSON.writeValueAsString(whole);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException if it is not such a text */
    static <T> T readWhole(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
