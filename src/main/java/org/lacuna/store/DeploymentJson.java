package org.lacuna.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.UncheckedIOException;
import org.lacuna.deployment.Deployment;

/** A deployment as the text that is kept. Equal records have equal texts. */
final class DeploymentJson {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new Jdk8Module())
            .visibility(PropertyAccessor.GETTER, Visibility.NONE).visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private DeploymentJson() {
    }

    static String write(Deployment deployment) {
        try {
            return JSON.writeValueAsString(deployment);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Deployment read(String text) {
        try {
            return JSON.readValue(text, Deployment.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
