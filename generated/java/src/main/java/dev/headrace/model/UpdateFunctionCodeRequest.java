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
import dev.headrace.model.Architecture;
import dev.headrace.model.UpdateCodeFromBucket;
import dev.headrace.model.UpdateCodeFromRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
@JsonDeserialize(using=UpdateFunctionCodeRequest.UpdateFunctionCodeRequestDeserializer.class)
@JsonSerialize(using = UpdateFunctionCodeRequest.UpdateFunctionCodeRequestSerializer.class)
public class UpdateFunctionCodeRequest extends AbstractOpenApiSchema {
    private static final Logger log = Logger.getLogger(UpdateFunctionCodeRequest.class.getName());

    public static class UpdateFunctionCodeRequestSerializer extends StdSerializer<UpdateFunctionCodeRequest> {
        public UpdateFunctionCodeRequestSerializer(Class<UpdateFunctionCodeRequest> t) {
            super(t);
        }

        public UpdateFunctionCodeRequestSerializer() {
            this(null);
        }

        @Override
        public void serialize(UpdateFunctionCodeRequest value, JsonGenerator jgen, SerializerProvider provider) throws IOException, JsonProcessingException {
            jgen.writeObject(value.getActualInstance());
        }
    }

    public static class UpdateFunctionCodeRequestDeserializer extends StdDeserializer<UpdateFunctionCodeRequest> {
        public UpdateFunctionCodeRequestDeserializer() {
            this(UpdateFunctionCodeRequest.class);
        }

        public UpdateFunctionCodeRequestDeserializer(Class<?> vc) {
            super(vc);
        }

        @Override
        public UpdateFunctionCodeRequest deserialize(JsonParser jp, DeserializationContext ctxt) throws IOException, JsonProcessingException {
            JsonNode tree = ctxt.readTree(jp);

            Object deserialized = null;
            // deserialize UpdateCodeFromBucket
            try {
                deserialized = tree.traverse(jp.getCodec()).readValueAs(UpdateCodeFromBucket.class);
                UpdateFunctionCodeRequest ret = new UpdateFunctionCodeRequest();
                ret.setActualInstance(deserialized);
                return ret;
            } catch (Exception e) {
                // deserialization failed, continue, log to help debugging
                log.log(Level.FINER, "Input data does not match 'UpdateFunctionCodeRequest'", e);
            }

            // deserialize UpdateCodeFromRequest
            try {
                deserialized = tree.traverse(jp.getCodec()).readValueAs(UpdateCodeFromRequest.class);
                UpdateFunctionCodeRequest ret = new UpdateFunctionCodeRequest();
                ret.setActualInstance(deserialized);
                return ret;
            } catch (Exception e) {
                // deserialization failed, continue, log to help debugging
                log.log(Level.FINER, "Input data does not match 'UpdateFunctionCodeRequest'", e);
            }

            throw new IOException("Failed deserialization for UpdateFunctionCodeRequest: no match found");
        }

        /**
         * Handle deserialization of the 'null' value.
         */
        @Override
        public UpdateFunctionCodeRequest getNullValue(DeserializationContext ctxt) throws JsonMappingException {
            throw new JsonMappingException(ctxt.getParser(), "UpdateFunctionCodeRequest cannot be null");
        }
    }

    // store a list of schema names defined in anyOf
    public static final Map<String, Class<?>> schemas = new HashMap<String, Class<?>>();

    public UpdateFunctionCodeRequest() {
        super("anyOf", Boolean.FALSE);
    }

    public UpdateFunctionCodeRequest(UpdateCodeFromBucket o) {
        super("anyOf", Boolean.FALSE);
        setActualInstance(o);
    }

    public UpdateFunctionCodeRequest(UpdateCodeFromRequest o) {
        super("anyOf", Boolean.FALSE);
        setActualInstance(o);
    }

    static {
        schemas.put("UpdateCodeFromBucket", UpdateCodeFromBucket.class);
        schemas.put("UpdateCodeFromRequest", UpdateCodeFromRequest.class);
        JSON.registerDescendants(UpdateFunctionCodeRequest.class, Collections.unmodifiableMap(schemas));
    }

    @Override
    public Map<String, Class<?>> getSchemas() {
        return UpdateFunctionCodeRequest.schemas;
    }

    /**
     * Set the instance that matches the anyOf child schema, check
     * the instance parameter is valid against the anyOf child schemas:
     * UpdateCodeFromBucket, UpdateCodeFromRequest
     *
     * It could be an instance of the 'anyOf' schemas.
     * The anyOf child schemas may themselves be a composed schema (allOf, anyOf, anyOf).
     */
    @Override
    public void setActualInstance(Object instance) {
        if (JSON.isInstanceOf(UpdateCodeFromBucket.class, instance, new HashSet<Class<?>>())) {
            super.setActualInstance(instance);
            return;
        }

        if (JSON.isInstanceOf(UpdateCodeFromRequest.class, instance, new HashSet<Class<?>>())) {
            super.setActualInstance(instance);
            return;
        }

        throw new RuntimeException("Invalid instance type. Must be UpdateCodeFromBucket, UpdateCodeFromRequest");
    }

    /**
     * Get the actual instance, which can be the following:
     * UpdateCodeFromBucket, UpdateCodeFromRequest
     *
     * @return The actual instance (UpdateCodeFromBucket, UpdateCodeFromRequest)
     */
    @Override
    public Object getActualInstance() {
        return super.getActualInstance();
    }

    /**
     * Get the actual instance of `UpdateCodeFromBucket`. If the actual instance is not `UpdateCodeFromBucket`,
     * the ClassCastException will be thrown.
     *
     * @return The actual instance of `UpdateCodeFromBucket`
     * @throws ClassCastException if the instance is not `UpdateCodeFromBucket`
     */
    public UpdateCodeFromBucket getUpdateCodeFromBucket() throws ClassCastException {
        return (UpdateCodeFromBucket)super.getActualInstance();
    }

    /**
     * Get the actual instance of `UpdateCodeFromRequest`. If the actual instance is not `UpdateCodeFromRequest`,
     * the ClassCastException will be thrown.
     *
     * @return The actual instance of `UpdateCodeFromRequest`
     * @throws ClassCastException if the instance is not `UpdateCodeFromRequest`
     */
    public UpdateCodeFromRequest getUpdateCodeFromRequest() throws ClassCastException {
        return (UpdateCodeFromRequest)super.getActualInstance();
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

