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
import dev.headrace.model.ActiveMqMapping;
import dev.headrace.model.AmazonManagedKafkaEventSourceConfig;
import dev.headrace.model.DestinationConfig;
import dev.headrace.model.DynamoDBStreamMapping;
import dev.headrace.model.EventMetricsConfig;
import dev.headrace.model.FilterCriteria;
import dev.headrace.model.FunctionResponseType;
import dev.headrace.model.KafkaProvisionedPollerConfig;
import dev.headrace.model.KinesisStreamMapping;
import dev.headrace.model.KinesisStreamMappingAtTimestamp;
import dev.headrace.model.MskMapping;
import dev.headrace.model.RabbitMqAccessConfiguration;
import dev.headrace.model.RabbitMqMapping;
import dev.headrace.model.ScalingConfig;
import dev.headrace.model.SelfManagedEventSource;
import dev.headrace.model.SelfManagedKafkaEventSourceConfig;
import dev.headrace.model.SelfManagedKafkaMapping;
import dev.headrace.model.SqsFifoQueueMapping;
import dev.headrace.model.SqsQueueMapping;
import dev.headrace.model.SqsQueueMappingWithWindow;
import dev.headrace.model.StartingPosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
@JsonDeserialize(using=CreateEventSourceMappingRequest.CreateEventSourceMappingRequestDeserializer.class)
@JsonSerialize(using = CreateEventSourceMappingRequest.CreateEventSourceMappingRequestSerializer.class)
public class CreateEventSourceMappingRequest extends AbstractOpenApiSchema {
    private static final Logger log = Logger.getLogger(CreateEventSourceMappingRequest.class.getName());

    public static class CreateEventSourceMappingRequestSerializer extends StdSerializer<CreateEventSourceMappingRequest> {
        public CreateEventSourceMappingRequestSerializer(Class<CreateEventSourceMappingRequest> t) {
            super(t);
        }

        public CreateEventSourceMappingRequestSerializer() {
            this(null);
        }

        @Override
        public void serialize(CreateEventSourceMappingRequest value, JsonGenerator jgen, SerializerProvider provider) throws IOException, JsonProcessingException {
            jgen.writeObject(value.getActualInstance());
        }
    }

    public static class CreateEventSourceMappingRequestDeserializer extends StdDeserializer<CreateEventSourceMappingRequest> {
        public CreateEventSourceMappingRequestDeserializer() {
            this(CreateEventSourceMappingRequest.class);
        }

        public CreateEventSourceMappingRequestDeserializer(Class<?> vc) {
            super(vc);
        }

        @Override
        public CreateEventSourceMappingRequest deserialize(JsonParser jp, DeserializationContext ctxt) throws IOException, JsonProcessingException {
            JsonNode tree = ctxt.readTree(jp);

            Object deserialized = null;
            // deserialize ActiveMqMapping
            try {
                deserialized = tree.traverse(jp.getCodec()).readValueAs(ActiveMqMapping.class);
                CreateEventSourceMappingRequest ret = new CreateEventSourceMappingRequest();
                ret.setActualInstance(deserialized);
                return ret;
            } catch (Exception e) {
                // deserialization failed, continue, log to help debugging
                log.log(Level.FINER, "Input data does not match 'CreateEventSourceMappingRequest'", e);
            }

            // deserialize DynamoDBStreamMapping
            try {
                deserialized = tree.traverse(jp.getCodec()).readValueAs(DynamoDBStreamMapping.class);
                CreateEventSourceMappingRequest ret = new CreateEventSourceMappingRequest();
                ret.setActualInstance(deserialized);
                return ret;
            } catch (Exception e) {
                // deserialization failed, continue, log to help debugging
                log.log(Level.FINER, "Input data does not match 'CreateEventSourceMappingRequest'", e);
            }

            // deserialize KinesisStreamMapping
            try {
                deserialized = tree.traverse(jp.getCodec()).readValueAs(KinesisStreamMapping.class);
                CreateEventSourceMappingRequest ret = new CreateEventSourceMappingRequest();
                ret.setActualInstance(deserialized);
                return ret;
            } catch (Exception e) {
                // deserialization failed, continue, log to help debugging
                log.log(Level.FINER, "Input data does not match 'CreateEventSourceMappingRequest'", e);
            }

            // deserialize KinesisStreamMappingAtTimestamp
            try {
                deserialized = tree.traverse(jp.getCodec()).readValueAs(KinesisStreamMappingAtTimestamp.class);
                CreateEventSourceMappingRequest ret = new CreateEventSourceMappingRequest();
                ret.setActualInstance(deserialized);
                return ret;
            } catch (Exception e) {
                // deserialization failed, continue, log to help debugging
                log.log(Level.FINER, "Input data does not match 'CreateEventSourceMappingRequest'", e);
            }

            // deserialize MskMapping
            try {
                deserialized = tree.traverse(jp.getCodec()).readValueAs(MskMapping.class);
                CreateEventSourceMappingRequest ret = new CreateEventSourceMappingRequest();
                ret.setActualInstance(deserialized);
                return ret;
            } catch (Exception e) {
                // deserialization failed, continue, log to help debugging
                log.log(Level.FINER, "Input data does not match 'CreateEventSourceMappingRequest'", e);
            }

            // deserialize RabbitMqMapping
            try {
                deserialized = tree.traverse(jp.getCodec()).readValueAs(RabbitMqMapping.class);
                CreateEventSourceMappingRequest ret = new CreateEventSourceMappingRequest();
                ret.setActualInstance(deserialized);
                return ret;
            } catch (Exception e) {
                // deserialization failed, continue, log to help debugging
                log.log(Level.FINER, "Input data does not match 'CreateEventSourceMappingRequest'", e);
            }

            // deserialize SelfManagedKafkaMapping
            try {
                deserialized = tree.traverse(jp.getCodec()).readValueAs(SelfManagedKafkaMapping.class);
                CreateEventSourceMappingRequest ret = new CreateEventSourceMappingRequest();
                ret.setActualInstance(deserialized);
                return ret;
            } catch (Exception e) {
                // deserialization failed, continue, log to help debugging
                log.log(Level.FINER, "Input data does not match 'CreateEventSourceMappingRequest'", e);
            }

            // deserialize SqsFifoQueueMapping
            try {
                deserialized = tree.traverse(jp.getCodec()).readValueAs(SqsFifoQueueMapping.class);
                CreateEventSourceMappingRequest ret = new CreateEventSourceMappingRequest();
                ret.setActualInstance(deserialized);
                return ret;
            } catch (Exception e) {
                // deserialization failed, continue, log to help debugging
                log.log(Level.FINER, "Input data does not match 'CreateEventSourceMappingRequest'", e);
            }

            // deserialize SqsQueueMapping
            try {
                deserialized = tree.traverse(jp.getCodec()).readValueAs(SqsQueueMapping.class);
                CreateEventSourceMappingRequest ret = new CreateEventSourceMappingRequest();
                ret.setActualInstance(deserialized);
                return ret;
            } catch (Exception e) {
                // deserialization failed, continue, log to help debugging
                log.log(Level.FINER, "Input data does not match 'CreateEventSourceMappingRequest'", e);
            }

            // deserialize SqsQueueMappingWithWindow
            try {
                deserialized = tree.traverse(jp.getCodec()).readValueAs(SqsQueueMappingWithWindow.class);
                CreateEventSourceMappingRequest ret = new CreateEventSourceMappingRequest();
                ret.setActualInstance(deserialized);
                return ret;
            } catch (Exception e) {
                // deserialization failed, continue, log to help debugging
                log.log(Level.FINER, "Input data does not match 'CreateEventSourceMappingRequest'", e);
            }

            throw new IOException("Failed deserialization for CreateEventSourceMappingRequest: no match found");
        }

        /**
         * Handle deserialization of the 'null' value.
         */
        @Override
        public CreateEventSourceMappingRequest getNullValue(DeserializationContext ctxt) throws JsonMappingException {
            throw new JsonMappingException(ctxt.getParser(), "CreateEventSourceMappingRequest cannot be null");
        }
    }

    // store a list of schema names defined in anyOf
    public static final Map<String, Class<?>> schemas = new HashMap<String, Class<?>>();

    public CreateEventSourceMappingRequest() {
        super("anyOf", Boolean.FALSE);
    }

    public CreateEventSourceMappingRequest(ActiveMqMapping o) {
        super("anyOf", Boolean.FALSE);
        setActualInstance(o);
    }

    public CreateEventSourceMappingRequest(DynamoDBStreamMapping o) {
        super("anyOf", Boolean.FALSE);
        setActualInstance(o);
    }

    public CreateEventSourceMappingRequest(KinesisStreamMapping o) {
        super("anyOf", Boolean.FALSE);
        setActualInstance(o);
    }

    public CreateEventSourceMappingRequest(KinesisStreamMappingAtTimestamp o) {
        super("anyOf", Boolean.FALSE);
        setActualInstance(o);
    }

    public CreateEventSourceMappingRequest(MskMapping o) {
        super("anyOf", Boolean.FALSE);
        setActualInstance(o);
    }

    public CreateEventSourceMappingRequest(RabbitMqMapping o) {
        super("anyOf", Boolean.FALSE);
        setActualInstance(o);
    }

    public CreateEventSourceMappingRequest(SelfManagedKafkaMapping o) {
        super("anyOf", Boolean.FALSE);
        setActualInstance(o);
    }

    public CreateEventSourceMappingRequest(SqsFifoQueueMapping o) {
        super("anyOf", Boolean.FALSE);
        setActualInstance(o);
    }

    public CreateEventSourceMappingRequest(SqsQueueMapping o) {
        super("anyOf", Boolean.FALSE);
        setActualInstance(o);
    }

    public CreateEventSourceMappingRequest(SqsQueueMappingWithWindow o) {
        super("anyOf", Boolean.FALSE);
        setActualInstance(o);
    }

    static {
        schemas.put("ActiveMqMapping", ActiveMqMapping.class);
        schemas.put("DynamoDBStreamMapping", DynamoDBStreamMapping.class);
        schemas.put("KinesisStreamMapping", KinesisStreamMapping.class);
        schemas.put("KinesisStreamMappingAtTimestamp", KinesisStreamMappingAtTimestamp.class);
        schemas.put("MskMapping", MskMapping.class);
        schemas.put("RabbitMqMapping", RabbitMqMapping.class);
        schemas.put("SelfManagedKafkaMapping", SelfManagedKafkaMapping.class);
        schemas.put("SqsFifoQueueMapping", SqsFifoQueueMapping.class);
        schemas.put("SqsQueueMapping", SqsQueueMapping.class);
        schemas.put("SqsQueueMappingWithWindow", SqsQueueMappingWithWindow.class);
        JSON.registerDescendants(CreateEventSourceMappingRequest.class, Collections.unmodifiableMap(schemas));
    }

    @Override
    public Map<String, Class<?>> getSchemas() {
        return CreateEventSourceMappingRequest.schemas;
    }

    /**
     * Set the instance that matches the anyOf child schema, check
     * the instance parameter is valid against the anyOf child schemas:
     * ActiveMqMapping, DynamoDBStreamMapping, KinesisStreamMapping, KinesisStreamMappingAtTimestamp, MskMapping, RabbitMqMapping, SelfManagedKafkaMapping, SqsFifoQueueMapping, SqsQueueMapping, SqsQueueMappingWithWindow
     *
     * It could be an instance of the 'anyOf' schemas.
     * The anyOf child schemas may themselves be a composed schema (allOf, anyOf, anyOf).
     */
    @Override
    public void setActualInstance(Object instance) {
        if (JSON.isInstanceOf(ActiveMqMapping.class, instance, new HashSet<Class<?>>())) {
            super.setActualInstance(instance);
            return;
        }

        if (JSON.isInstanceOf(DynamoDBStreamMapping.class, instance, new HashSet<Class<?>>())) {
            super.setActualInstance(instance);
            return;
        }

        if (JSON.isInstanceOf(KinesisStreamMapping.class, instance, new HashSet<Class<?>>())) {
            super.setActualInstance(instance);
            return;
        }

        if (JSON.isInstanceOf(KinesisStreamMappingAtTimestamp.class, instance, new HashSet<Class<?>>())) {
            super.setActualInstance(instance);
            return;
        }

        if (JSON.isInstanceOf(MskMapping.class, instance, new HashSet<Class<?>>())) {
            super.setActualInstance(instance);
            return;
        }

        if (JSON.isInstanceOf(RabbitMqMapping.class, instance, new HashSet<Class<?>>())) {
            super.setActualInstance(instance);
            return;
        }

        if (JSON.isInstanceOf(SelfManagedKafkaMapping.class, instance, new HashSet<Class<?>>())) {
            super.setActualInstance(instance);
            return;
        }

        if (JSON.isInstanceOf(SqsFifoQueueMapping.class, instance, new HashSet<Class<?>>())) {
            super.setActualInstance(instance);
            return;
        }

        if (JSON.isInstanceOf(SqsQueueMapping.class, instance, new HashSet<Class<?>>())) {
            super.setActualInstance(instance);
            return;
        }

        if (JSON.isInstanceOf(SqsQueueMappingWithWindow.class, instance, new HashSet<Class<?>>())) {
            super.setActualInstance(instance);
            return;
        }

        throw new RuntimeException("Invalid instance type. Must be ActiveMqMapping, DynamoDBStreamMapping, KinesisStreamMapping, KinesisStreamMappingAtTimestamp, MskMapping, RabbitMqMapping, SelfManagedKafkaMapping, SqsFifoQueueMapping, SqsQueueMapping, SqsQueueMappingWithWindow");
    }

    /**
     * Get the actual instance, which can be the following:
     * ActiveMqMapping, DynamoDBStreamMapping, KinesisStreamMapping, KinesisStreamMappingAtTimestamp, MskMapping, RabbitMqMapping, SelfManagedKafkaMapping, SqsFifoQueueMapping, SqsQueueMapping, SqsQueueMappingWithWindow
     *
     * @return The actual instance (ActiveMqMapping, DynamoDBStreamMapping, KinesisStreamMapping, KinesisStreamMappingAtTimestamp, MskMapping, RabbitMqMapping, SelfManagedKafkaMapping, SqsFifoQueueMapping, SqsQueueMapping, SqsQueueMappingWithWindow)
     */
    @Override
    public Object getActualInstance() {
        return super.getActualInstance();
    }

    /**
     * Get the actual instance of `ActiveMqMapping`. If the actual instance is not `ActiveMqMapping`,
     * the ClassCastException will be thrown.
     *
     * @return The actual instance of `ActiveMqMapping`
     * @throws ClassCastException if the instance is not `ActiveMqMapping`
     */
    public ActiveMqMapping getActiveMqMapping() throws ClassCastException {
        return (ActiveMqMapping)super.getActualInstance();
    }

    /**
     * Get the actual instance of `DynamoDBStreamMapping`. If the actual instance is not `DynamoDBStreamMapping`,
     * the ClassCastException will be thrown.
     *
     * @return The actual instance of `DynamoDBStreamMapping`
     * @throws ClassCastException if the instance is not `DynamoDBStreamMapping`
     */
    public DynamoDBStreamMapping getDynamoDBStreamMapping() throws ClassCastException {
        return (DynamoDBStreamMapping)super.getActualInstance();
    }

    /**
     * Get the actual instance of `KinesisStreamMapping`. If the actual instance is not `KinesisStreamMapping`,
     * the ClassCastException will be thrown.
     *
     * @return The actual instance of `KinesisStreamMapping`
     * @throws ClassCastException if the instance is not `KinesisStreamMapping`
     */
    public KinesisStreamMapping getKinesisStreamMapping() throws ClassCastException {
        return (KinesisStreamMapping)super.getActualInstance();
    }

    /**
     * Get the actual instance of `KinesisStreamMappingAtTimestamp`. If the actual instance is not `KinesisStreamMappingAtTimestamp`,
     * the ClassCastException will be thrown.
     *
     * @return The actual instance of `KinesisStreamMappingAtTimestamp`
     * @throws ClassCastException if the instance is not `KinesisStreamMappingAtTimestamp`
     */
    public KinesisStreamMappingAtTimestamp getKinesisStreamMappingAtTimestamp() throws ClassCastException {
        return (KinesisStreamMappingAtTimestamp)super.getActualInstance();
    }

    /**
     * Get the actual instance of `MskMapping`. If the actual instance is not `MskMapping`,
     * the ClassCastException will be thrown.
     *
     * @return The actual instance of `MskMapping`
     * @throws ClassCastException if the instance is not `MskMapping`
     */
    public MskMapping getMskMapping() throws ClassCastException {
        return (MskMapping)super.getActualInstance();
    }

    /**
     * Get the actual instance of `RabbitMqMapping`. If the actual instance is not `RabbitMqMapping`,
     * the ClassCastException will be thrown.
     *
     * @return The actual instance of `RabbitMqMapping`
     * @throws ClassCastException if the instance is not `RabbitMqMapping`
     */
    public RabbitMqMapping getRabbitMqMapping() throws ClassCastException {
        return (RabbitMqMapping)super.getActualInstance();
    }

    /**
     * Get the actual instance of `SelfManagedKafkaMapping`. If the actual instance is not `SelfManagedKafkaMapping`,
     * the ClassCastException will be thrown.
     *
     * @return The actual instance of `SelfManagedKafkaMapping`
     * @throws ClassCastException if the instance is not `SelfManagedKafkaMapping`
     */
    public SelfManagedKafkaMapping getSelfManagedKafkaMapping() throws ClassCastException {
        return (SelfManagedKafkaMapping)super.getActualInstance();
    }

    /**
     * Get the actual instance of `SqsFifoQueueMapping`. If the actual instance is not `SqsFifoQueueMapping`,
     * the ClassCastException will be thrown.
     *
     * @return The actual instance of `SqsFifoQueueMapping`
     * @throws ClassCastException if the instance is not `SqsFifoQueueMapping`
     */
    public SqsFifoQueueMapping getSqsFifoQueueMapping() throws ClassCastException {
        return (SqsFifoQueueMapping)super.getActualInstance();
    }

    /**
     * Get the actual instance of `SqsQueueMapping`. If the actual instance is not `SqsQueueMapping`,
     * the ClassCastException will be thrown.
     *
     * @return The actual instance of `SqsQueueMapping`
     * @throws ClassCastException if the instance is not `SqsQueueMapping`
     */
    public SqsQueueMapping getSqsQueueMapping() throws ClassCastException {
        return (SqsQueueMapping)super.getActualInstance();
    }

    /**
     * Get the actual instance of `SqsQueueMappingWithWindow`. If the actual instance is not `SqsQueueMappingWithWindow`,
     * the ClassCastException will be thrown.
     *
     * @return The actual instance of `SqsQueueMappingWithWindow`
     * @throws ClassCastException if the instance is not `SqsQueueMappingWithWindow`
     */
    public SqsQueueMappingWithWindow getSqsQueueMappingWithWindow() throws ClassCastException {
        return (SqsQueueMappingWithWindow)super.getActualInstance();
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

