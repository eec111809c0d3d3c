// Generated from openapi.yaml by scripts/generate; do not edit.
package dev.headrace.model;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.Objects;
import java.util.Map;
import java.util.HashMap;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.headrace.model.InvalidParameterValueException;
import dev.headrace.model.SerializationException;
import dev.headrace.model.ValidationException;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.headrace.ApiClient;
import dev.headrace.JSON;

@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
@JsonDeserialize(using=FunctionRequestError.FunctionRequestErrorDeserializer.class)
@JsonSerialize(using = FunctionRequestError.FunctionRequestErrorSerializer.class)
public class FunctionRequestError extends AbstractOpenApiSchema {
    private static final Logger log = Logger.getLogger(FunctionRequestError.class.getName());

    public static class FunctionRequestErrorSerializer extends StdSerializer<FunctionRequestError> {
        public FunctionRequestErrorSerializer(Class<FunctionRequestError> t) {
            super(t);
        }

        public FunctionRequestErrorSerializer() {
            this(null);
        }

        @Override
        public void serialize(FunctionRequestError value, JsonGenerator jgen, SerializerProvider provider) throws IOException, JsonProcessingException {
            jgen.writeObject(value.getActualInstance());
        }
    }

    public static class FunctionRequestErrorDeserializer extends StdDeserializer<FunctionRequestError> {
        public FunctionRequestErrorDeserializer() {
            this(FunctionRequestError.class);
        }

        public FunctionRequestErrorDeserializer(Class<?> vc) {
            super(vc);
        }

        @Override
        public FunctionRequestError deserialize(JsonParser jp, DeserializationContext ctxt) throws IOException, JsonProcessingException {
            JsonNode tree = ctxt.readTree(jp);

            Object deserialized = null;
            // deserialize InvalidParameterValueException
            try {
                deserialized = tree.traverse(jp.getCodec()).readValueAs(InvalidParameterValueException.class);
                FunctionRequestError ret = new FunctionRequestError();
                ret.setActualInstance(deserialized);
                return ret;
            } catch (Exception e) {
                // deserialization failed, continue, log to help debugging
                log.log(Level.FINER, "Input data does not match 'FunctionRequestError'", e);
            }

            // deserialize SerializationException
            try {
                deserialized = tree.traverse(jp.getCodec()).readValueAs(SerializationException.class);
                FunctionRequestError ret = new FunctionRequestError();
                ret.setActualInstance(deserialized);
                return ret;
            } catch (Exception e) {
                // deserialization failed, continue, log to help debugging
                log.log(Level.FINER, "Input data does not match 'FunctionRequestError'", e);
            }

            // deserialize ValidationException
            try {
                deserialized = tree.traverse(jp.getCodec()).readValueAs(ValidationException.class);
                FunctionRequestError ret = new FunctionRequestError();
                ret.setActualInstance(deserialized);
                return ret;
            } catch (Exception e) {
                // deserialization failed, continue, log to help debugging
                log.log(Level.FINER, "Input data does not match 'FunctionRequestError'", e);
            }

            throw new IOException("Failed deserialization for FunctionRequestError: no match found");
        }

        /**
         * Handle deserialization of the 'null' value.
         */
        @Override
        public FunctionRequestError getNullValue(DeserializationContext ctxt) throws JsonMappingException {
            throw new JsonMappingException(ctxt.getParser(), "FunctionRequestError cannot be null");
        }
    }

    // store a list of schema names defined in anyOf
    public static final Map<String, Class<?>> schemas = new HashMap<String, Class<?>>();

    public FunctionRequestError() {
        super("anyOf", Boolean.FALSE);
    }

    public FunctionRequestError(InvalidParameterValueException o) {
        super("anyOf", Boolean.FALSE);
        setActualInstance(o);
    }

    public FunctionRequestError(SerializationException o) {
        super("anyOf", Boolean.FALSE);
        setActualInstance(o);
    }

    public FunctionRequestError(ValidationException o) {
        super("anyOf", Boolean.FALSE);
        setActualInstance(o);
    }

    static {
        schemas.put("InvalidParameterValueException", InvalidParameterValueException.class);
        schemas.put("SerializationException", SerializationException.class);
        schemas.put("ValidationException", ValidationException.class);
        JSON.registerDescendants(FunctionRequestError.class, Collections.unmodifiableMap(schemas));
    }

    @Override
    public Map<String, Class<?>> getSchemas() {
        return FunctionRequestError.schemas;
    }

    /**
     * Set the instance that matches the anyOf child schema, check
     * the instance parameter is valid against the anyOf child schemas:
     * InvalidParameterValueException, SerializationException, ValidationException
     *
     * It could be an instance of the 'anyOf' schemas.
     * The anyOf child schemas may themselves be a composed schema (allOf, anyOf, anyOf).
     */
    @Override
    public void setActualInstance(Object instance) {
        if (JSON.isInstanceOf(InvalidParameterValueException.class, instance, new HashSet<Class<?>>())) {
            super.setActualInstance(instance);
            return;
        }

        if (JSON.isInstanceOf(SerializationException.class, instance, new HashSet<Class<?>>())) {
            super.setActualInstance(instance);
            return;
        }

        if (JSON.isInstanceOf(ValidationException.class, instance, new HashSet<Class<?>>())) {
            super.setActualInstance(instance);
            return;
        }

        throw new RuntimeException("Invalid instance type. Must be InvalidParameterValueException, SerializationException, ValidationException");
    }

    /**
     * Get the actual instance, which can be the following:
     * InvalidParameterValueException, SerializationException, ValidationException
     *
     * @return The actual instance (InvalidParameterValueException, SerializationException, ValidationException)
     */
    @Override
    public Object getActualInstance() {
        return super.getActualInstance();
    }

    /**
     * Get the actual instance of `InvalidParameterValueException`. If the actual instance is not `InvalidParameterValueException`,
     * the ClassCastException will be thrown.
     *
     * @return The actual instance of `InvalidParameterValueException`
     * @throws ClassCastException if the instance is not `InvalidParameterValueException`
     */
    public InvalidParameterValueException getInvalidParameterValueException() throws ClassCastException {
        return (InvalidParameterValueException)super.getActualInstance();
    }

    /**
     * Get the actual instance of `SerializationException`. If the actual instance is not `SerializationException`,
     * the ClassCastException will be thrown.
     *
     * @return The actual instance of `SerializationException`
     * @throws ClassCastException if the instance is not `SerializationException`
     */
    public SerializationException getSerializationException() throws ClassCastException {
        return (SerializationException)super.getActualInstance();
    }

    /**
     * Get the actual instance of `ValidationException`. If the actual instance is not `ValidationException`,
     * the ClassCastException will be thrown.
     *
     * @return The actual instance of `ValidationException`
     * @throws ClassCastException if the instance is not `ValidationException`
     */
    public ValidationException getValidationException() throws ClassCastException {
        return (ValidationException)super.getActualInstance();
    }



  /**
   * Convert the instance into URL query string.
   *
   * @return URL query string
   */
  public String toUrlQueryString() {
    return toUrlQueryString(null);
  }

  /**
   * Convert the instance into URL query string.
   *
   * @param prefix prefix of the query string
   * @return URL query string
   */
  public String toUrlQueryString(String prefix) {
    String suffix = "";
    String containerSuffix = "";
    String containerPrefix = "";
    if (prefix == null) {
      // style=form, explode=true, e.g. /pet?name=cat&type=manx
      prefix = "";
    } else {
      // deepObject style e.g. /pet?id[name]=cat&id[type]=manx
      prefix = prefix + "[";
      suffix = "]";
      containerSuffix = "]";
      containerPrefix = "[";
    }

    StringJoiner joiner = new StringJoiner("&");

    return null;
  }

}

