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
import dev.headrace.model.PackageInBucket;
import dev.headrace.model.PackageInRequest;
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
@JsonDeserialize(using=FunctionCode.FunctionCodeDeserializer.class)
@JsonSerialize(using = FunctionCode.FunctionCodeSerializer.class)
public class FunctionCode extends AbstractOpenApiSchema {
    private static final Logger log = Logger.getLogger(FunctionCode.class.getName());

    public static class FunctionCodeSerializer extends StdSerializer<FunctionCode> {
        public FunctionCodeSerializer(Class<FunctionCode> t) {
            super(t);
        }

        public FunctionCodeSerializer() {
            this(null);
        }

        @Override
        public void serialize(FunctionCode value, JsonGenerator jgen, SerializerProvider provider) throws IOException, JsonProcessingException {
            jgen.writeObject(value.getActualInstance());
        }
    }

    public static class FunctionCodeDeserializer extends StdDeserializer<FunctionCode> {
        public FunctionCodeDeserializer() {
            this(FunctionCode.class);
        }

        public FunctionCodeDeserializer(Class<?> vc) {
            super(vc);
        }

        @Override
        public FunctionCode deserialize(JsonParser jp, DeserializationContext ctxt) throws IOException, JsonProcessingException {
            JsonNode tree = ctxt.readTree(jp);

            Object deserialized = null;
            // deserialize PackageInBucket
            try {
                deserialized = tree.traverse(jp.getCodec()).readValueAs(PackageInBucket.class);
                FunctionCode ret = new FunctionCode();
                ret.setActualInstance(deserialized);
                return ret;
            } catch (Exception e) {
                // deserialization failed, continue, log to help debugging
                log.log(Level.FINER, "Input data does not match 'FunctionCode'", e);
            }

            // deserialize PackageInRequest
            try {
                deserialized = tree.traverse(jp.getCodec()).readValueAs(PackageInRequest.class);
                FunctionCode ret = new FunctionCode();
                ret.setActualInstance(deserialized);
                return ret;
            } catch (Exception e) {
                // deserialization failed, continue, log to help debugging
                log.log(Level.FINER, "Input data does not match 'FunctionCode'", e);
            }

            throw new IOException("Failed deserialization for FunctionCode: no match found");
        }

        /**
         * Handle deserialization of the 'null' value.
         */
        @Override
        public FunctionCode getNullValue(DeserializationContext ctxt) throws JsonMappingException {
            throw new JsonMappingException(ctxt.getParser(), "FunctionCode cannot be null");
        }
    }

    // store a list of schema names defined in anyOf
    public static final Map<String, Class<?>> schemas = new HashMap<String, Class<?>>();

    public FunctionCode() {
        super("anyOf", Boolean.FALSE);
    }

    public FunctionCode(PackageInBucket o) {
        super("anyOf", Boolean.FALSE);
        setActualInstance(o);
    }

    public FunctionCode(PackageInRequest o) {
        super("anyOf", Boolean.FALSE);
        setActualInstance(o);
    }

    static {
        schemas.put("PackageInBucket", PackageInBucket.class);
        schemas.put("PackageInRequest", PackageInRequest.class);
        JSON.registerDescendants(FunctionCode.class, Collections.unmodifiableMap(schemas));
    }

    @Override
    public Map<String, Class<?>> getSchemas() {
        return FunctionCode.schemas;
    }

    /**
     * Set the instance that matches the anyOf child schema, check
     * the instance parameter is valid against the anyOf child schemas:
     * PackageInBucket, PackageInRequest
     *
     * It could be an instance of the 'anyOf' schemas.
     * The anyOf child schemas may themselves be a composed schema (allOf, anyOf, anyOf).
     */
    @Override
    public void setActualInstance(Object instance) {
        if (JSON.isInstanceOf(PackageInBucket.class, instance, new HashSet<Class<?>>())) {
            super.setActualInstance(instance);
            return;
        }

        if (JSON.isInstanceOf(PackageInRequest.class, instance, new HashSet<Class<?>>())) {
            super.setActualInstance(instance);
            return;
        }

        throw new RuntimeException("Invalid instance type. Must be PackageInBucket, PackageInRequest");
    }

    /**
     * Get the actual instance, which can be the following:
     * PackageInBucket, PackageInRequest
     *
     * @return The actual instance (PackageInBucket, PackageInRequest)
     */
    @Override
    public Object getActualInstance() {
        return super.getActualInstance();
    }

    /**
     * Get the actual instance of `PackageInBucket`. If the actual instance is not `PackageInBucket`,
     * the ClassCastException will be thrown.
     *
     * @return The actual instance of `PackageInBucket`
     * @throws ClassCastException if the instance is not `PackageInBucket`
     */
    public PackageInBucket getPackageInBucket() throws ClassCastException {
        return (PackageInBucket)super.getActualInstance();
    }

    /**
     * Get the actual instance of `PackageInRequest`. If the actual instance is not `PackageInRequest`,
     * the ClassCastException will be thrown.
     *
     * @return The actual instance of `PackageInRequest`
     * @throws ClassCastException if the instance is not `PackageInRequest`
     */
    public PackageInRequest getPackageInRequest() throws ClassCastException {
        return (PackageInRequest)super.getActualInstance();
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

