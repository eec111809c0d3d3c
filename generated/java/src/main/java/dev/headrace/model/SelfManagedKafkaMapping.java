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
import dev.headrace.model.DestinationConfig;
import dev.headrace.model.FilterCriteria;
import dev.headrace.model.FunctionResponseType;
import dev.headrace.model.KafkaProvisionedPollerConfig;
import dev.headrace.model.MetricsConfig;
import dev.headrace.model.SelfManagedEventSource;
import dev.headrace.model.SelfManagedKafkaAccessConfiguration;
import dev.headrace.model.SelfManagedKafkaEventSourceConfig;
import dev.headrace.model.StartingPosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * From a topic of a Kafka cluster of one&#39;s own to a function. Such a cluster has no ARN.
 */
@JsonPropertyOrder({
  SelfManagedKafkaMapping.JSON_PROPERTY_SELF_MANAGED_EVENT_SOURCE,
  SelfManagedKafkaMapping.JSON_PROPERTY_FUNCTION_NAME,
  SelfManagedKafkaMapping.JSON_PROPERTY_ENABLED,
  SelfManagedKafkaMapping.JSON_PROPERTY_TOPICS,
  SelfManagedKafkaMapping.JSON_PROPERTY_STARTING_POSITION,
  SelfManagedKafkaMapping.JSON_PROPERTY_SOURCE_ACCESS_CONFIGURATIONS,
  SelfManagedKafkaMapping.JSON_PROPERTY_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG,
  SelfManagedKafkaMapping.JSON_PROPERTY_BATCH_SIZE,
  SelfManagedKafkaMapping.JSON_PROPERTY_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
  SelfManagedKafkaMapping.JSON_PROPERTY_BISECT_BATCH_ON_FUNCTION_ERROR,
  SelfManagedKafkaMapping.JSON_PROPERTY_MAXIMUM_RECORD_AGE_IN_SECONDS,
  SelfManagedKafkaMapping.JSON_PROPERTY_MAXIMUM_RETRY_ATTEMPTS,
  SelfManagedKafkaMapping.JSON_PROPERTY_FUNCTION_RESPONSE_TYPES,
  SelfManagedKafkaMapping.JSON_PROPERTY_DESTINATION_CONFIG,
  SelfManagedKafkaMapping.JSON_PROPERTY_FILTER_CRITERIA,
  SelfManagedKafkaMapping.JSON_PROPERTY_PROVISIONED_POLLER_CONFIG,
  SelfManagedKafkaMapping.JSON_PROPERTY_METRICS_CONFIG,
  SelfManagedKafkaMapping.JSON_PROPERTY_TAGS
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class SelfManagedKafkaMapping {
  public static final String JSON_PROPERTY_SELF_MANAGED_EVENT_SOURCE = "SelfManagedEventSource";
  @jakarta.annotation.Nonnull
  private SelfManagedEventSource selfManagedEventSource;

  public static final String JSON_PROPERTY_FUNCTION_NAME = "FunctionName";
  @jakarta.annotation.Nonnull
  private String functionName;

  public static final String JSON_PROPERTY_ENABLED = "Enabled";
  @jakarta.annotation.Nullable
  private Boolean enabled;

  public static final String JSON_PROPERTY_TOPICS = "Topics";
  @jakarta.annotation.Nonnull
  private List<String> topics;

  public static final String JSON_PROPERTY_STARTING_POSITION = "StartingPosition";
  @jakarta.annotation.Nullable
  private StartingPosition startingPosition;

  public static final String JSON_PROPERTY_SOURCE_ACCESS_CONFIGURATIONS = "SourceAccessConfigurations";
  @jakarta.annotation.Nonnull
  private List<SelfManagedKafkaAccessConfiguration> sourceAccessConfigurations;

  public static final String JSON_PROPERTY_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG = "SelfManagedKafkaEventSourceConfig";
  @jakarta.annotation.Nullable
  private SelfManagedKafkaEventSourceConfig selfManagedKafkaEventSourceConfig;

  public static final String JSON_PROPERTY_BATCH_SIZE = "BatchSize";
  @jakarta.annotation.Nullable
  private Integer batchSize;

  public static final String JSON_PROPERTY_MAXIMUM_BATCHING_WINDOW_IN_SECONDS = "MaximumBatchingWindowInSeconds";
  @jakarta.annotation.Nullable
  private Integer maximumBatchingWindowInSeconds;

  public static final String JSON_PROPERTY_BISECT_BATCH_ON_FUNCTION_ERROR = "BisectBatchOnFunctionError";
  @jakarta.annotation.Nullable
  private Boolean bisectBatchOnFunctionError;

  public static final String JSON_PROPERTY_MAXIMUM_RECORD_AGE_IN_SECONDS = "MaximumRecordAgeInSeconds";
  @jakarta.annotation.Nullable
  private Integer maximumRecordAgeInSeconds;

  public static final String JSON_PROPERTY_MAXIMUM_RETRY_ATTEMPTS = "MaximumRetryAttempts";
  @jakarta.annotation.Nullable
  private Integer maximumRetryAttempts;

  public static final String JSON_PROPERTY_FUNCTION_RESPONSE_TYPES = "FunctionResponseTypes";
  @jakarta.annotation.Nullable
  private List<FunctionResponseType> functionResponseTypes;

  public static final String JSON_PROPERTY_DESTINATION_CONFIG = "DestinationConfig";
  @jakarta.annotation.Nullable
  private DestinationConfig destinationConfig;

  public static final String JSON_PROPERTY_FILTER_CRITERIA = "FilterCriteria";
  @jakarta.annotation.Nullable
  private FilterCriteria filterCriteria;

  public static final String JSON_PROPERTY_PROVISIONED_POLLER_CONFIG = "ProvisionedPollerConfig";
  @jakarta.annotation.Nullable
  private KafkaProvisionedPollerConfig provisionedPollerConfig;

  public static final String JSON_PROPERTY_METRICS_CONFIG = "MetricsConfig";
  @jakarta.annotation.Nullable
  private MetricsConfig metricsConfig;

  public static final String JSON_PROPERTY_TAGS = "Tags";
  @jakarta.annotation.Nullable
  private Map<String, String> tags;

  public SelfManagedKafkaMapping() {
  }

  public SelfManagedKafkaMapping selfManagedEventSource(@jakarta.annotation.Nonnull SelfManagedEventSource selfManagedEventSource) {
    this.selfManagedEventSource = selfManagedEventSource;
    return this;
  }

  /**
   * Get selfManagedEventSource
   * @return selfManagedEventSource
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SELF_MANAGED_EVENT_SOURCE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public SelfManagedEventSource getSelfManagedEventSource() {
    return selfManagedEventSource;
  }


  @JsonProperty(value = JSON_PROPERTY_SELF_MANAGED_EVENT_SOURCE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setSelfManagedEventSource(@jakarta.annotation.Nonnull SelfManagedEventSource selfManagedEventSource) {
    this.selfManagedEventSource = selfManagedEventSource;
  }


  public SelfManagedKafkaMapping functionName(@jakarta.annotation.Nonnull String functionName) {
    this.functionName = functionName;
    return this;
  }

  /**
   * A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
   * @return functionName
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_FUNCTION_NAME, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getFunctionName() {
    return functionName;
  }


  @JsonProperty(value = JSON_PROPERTY_FUNCTION_NAME, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setFunctionName(@jakarta.annotation.Nonnull String functionName) {
    this.functionName = functionName;
  }


  public SelfManagedKafkaMapping enabled(@jakarta.annotation.Nullable Boolean enabled) {
    this.enabled = enabled;
    return this;
  }

  /**
   * Whether the source is polled and the function called. True by default; every source takes it.
   * @return enabled
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_ENABLED, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Boolean getEnabled() {
    return enabled;
  }


  @JsonProperty(value = JSON_PROPERTY_ENABLED, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setEnabled(@jakarta.annotation.Nullable Boolean enabled) {
    this.enabled = enabled;
  }


  public SelfManagedKafkaMapping topics(@jakarta.annotation.Nonnull List<String> topics) {
    this.topics = topics;
    return this;
  }

  public SelfManagedKafkaMapping addTopicsItem(String topicsItem) {
    if (this.topics == null) {
      this.topics = new ArrayList<>();
    }
    this.topics.add(topicsItem);
    return this;
  }

  /**
   * The Kafka topic to read, as a list of one. Needed with Kafka, foreign to every other source.
   * @return topics
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TOPICS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public List<String> getTopics() {
    return topics;
  }


  @JsonProperty(value = JSON_PROPERTY_TOPICS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setTopics(@jakarta.annotation.Nonnull List<String> topics) {
    this.topics = topics;
  }


  public SelfManagedKafkaMapping startingPosition(@jakarta.annotation.Nullable StartingPosition startingPosition) {
    this.startingPosition = startingPosition;
    return this;
  }

  /**
   * Get startingPosition
   * @return startingPosition
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_STARTING_POSITION, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public StartingPosition getStartingPosition() {
    return startingPosition;
  }


  @JsonProperty(value = JSON_PROPERTY_STARTING_POSITION, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setStartingPosition(@jakarta.annotation.Nullable StartingPosition startingPosition) {
    this.startingPosition = startingPosition;
  }


  public SelfManagedKafkaMapping sourceAccessConfigurations(@jakarta.annotation.Nonnull List<SelfManagedKafkaAccessConfiguration> sourceAccessConfigurations) {
    this.sourceAccessConfigurations = sourceAccessConfigurations;
    return this;
  }

  public SelfManagedKafkaMapping addSourceAccessConfigurationsItem(SelfManagedKafkaAccessConfiguration sourceAccessConfigurationsItem) {
    if (this.sourceAccessConfigurations == null) {
      this.sourceAccessConfigurations = new ArrayList<>();
    }
    this.sourceAccessConfigurations.add(sourceAccessConfigurationsItem);
    return this;
  }

  /**
   * How to reach and sign in to a Kafka cluster of one&#39;s own. It has to be given; an empty list is a cluster that lets everybody in.
   * @return sourceAccessConfigurations
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SOURCE_ACCESS_CONFIGURATIONS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public List<SelfManagedKafkaAccessConfiguration> getSourceAccessConfigurations() {
    return sourceAccessConfigurations;
  }


  @JsonProperty(value = JSON_PROPERTY_SOURCE_ACCESS_CONFIGURATIONS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setSourceAccessConfigurations(@jakarta.annotation.Nonnull List<SelfManagedKafkaAccessConfiguration> sourceAccessConfigurations) {
    this.sourceAccessConfigurations = sourceAccessConfigurations;
  }


  public SelfManagedKafkaMapping selfManagedKafkaEventSourceConfig(@jakarta.annotation.Nullable SelfManagedKafkaEventSourceConfig selfManagedKafkaEventSourceConfig) {
    this.selfManagedKafkaEventSourceConfig = selfManagedKafkaEventSourceConfig;
    return this;
  }

  /**
   * Get selfManagedKafkaEventSourceConfig
   * @return selfManagedKafkaEventSourceConfig
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public SelfManagedKafkaEventSourceConfig getSelfManagedKafkaEventSourceConfig() {
    return selfManagedKafkaEventSourceConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSelfManagedKafkaEventSourceConfig(@jakarta.annotation.Nullable SelfManagedKafkaEventSourceConfig selfManagedKafkaEventSourceConfig) {
    this.selfManagedKafkaEventSourceConfig = selfManagedKafkaEventSourceConfig;
  }


  public SelfManagedKafkaMapping batchSize(@jakarta.annotation.Nullable Integer batchSize) {
    this.batchSize = batchSize;
    return this;
  }

  /**
   * How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
   * minimum: 1
   * maximum: 10000
   * @return batchSize
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_BATCH_SIZE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Integer getBatchSize() {
    return batchSize;
  }


  @JsonProperty(value = JSON_PROPERTY_BATCH_SIZE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setBatchSize(@jakarta.annotation.Nullable Integer batchSize) {
    this.batchSize = batchSize;
  }


  public SelfManagedKafkaMapping maximumBatchingWindowInSeconds(@jakarta.annotation.Nullable Integer maximumBatchingWindowInSeconds) {
    this.maximumBatchingWindowInSeconds = maximumBatchingWindowInSeconds;
    return this;
  }

  /**
   * How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
   * minimum: 0
   * maximum: 300
   * @return maximumBatchingWindowInSeconds
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_MAXIMUM_BATCHING_WINDOW_IN_SECONDS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Integer getMaximumBatchingWindowInSeconds() {
    return maximumBatchingWindowInSeconds;
  }


  @JsonProperty(value = JSON_PROPERTY_MAXIMUM_BATCHING_WINDOW_IN_SECONDS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setMaximumBatchingWindowInSeconds(@jakarta.annotation.Nullable Integer maximumBatchingWindowInSeconds) {
    this.maximumBatchingWindowInSeconds = maximumBatchingWindowInSeconds;
  }


  public SelfManagedKafkaMapping bisectBatchOnFunctionError(@jakarta.annotation.Nullable Boolean bisectBatchOnFunctionError) {
    this.bisectBatchOnFunctionError = bisectBatchOnFunctionError;
    return this;
  }

  /**
   * Whether a batch that failed is cut in two halves which are tried one after the other. False by default. Kinesis, DynamoDB streams and Kafka.
   * @return bisectBatchOnFunctionError
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_BISECT_BATCH_ON_FUNCTION_ERROR, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Boolean getBisectBatchOnFunctionError() {
    return bisectBatchOnFunctionError;
  }


  @JsonProperty(value = JSON_PROPERTY_BISECT_BATCH_ON_FUNCTION_ERROR, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setBisectBatchOnFunctionError(@jakarta.annotation.Nullable Boolean bisectBatchOnFunctionError) {
    this.bisectBatchOnFunctionError = bisectBatchOnFunctionError;
  }


  public SelfManagedKafkaMapping maximumRecordAgeInSeconds(@jakarta.annotation.Nullable Integer maximumRecordAgeInSeconds) {
    this.maximumRecordAgeInSeconds = maximumRecordAgeInSeconds;
    return this;
  }

  /**
   * Records older than this are given up; a minute at least. -1, the default, is no limit: the source decides how long a record lives. Kinesis, DynamoDB streams and Kafka.
   * minimum: -1
   * maximum: 604800
   * @return maximumRecordAgeInSeconds
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_MAXIMUM_RECORD_AGE_IN_SECONDS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Integer getMaximumRecordAgeInSeconds() {
    return maximumRecordAgeInSeconds;
  }


  @JsonProperty(value = JSON_PROPERTY_MAXIMUM_RECORD_AGE_IN_SECONDS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setMaximumRecordAgeInSeconds(@jakarta.annotation.Nullable Integer maximumRecordAgeInSeconds) {
    this.maximumRecordAgeInSeconds = maximumRecordAgeInSeconds;
  }


  public SelfManagedKafkaMapping maximumRetryAttempts(@jakarta.annotation.Nullable Integer maximumRetryAttempts) {
    this.maximumRetryAttempts = maximumRetryAttempts;
    return this;
  }

  /**
   * How often a failed batch is tried again before it is given up. -1, the default, is no limit: as long as the source has the records. Kinesis, DynamoDB streams and Kafka.
   * minimum: -1
   * maximum: 10000
   * @return maximumRetryAttempts
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_MAXIMUM_RETRY_ATTEMPTS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Integer getMaximumRetryAttempts() {
    return maximumRetryAttempts;
  }


  @JsonProperty(value = JSON_PROPERTY_MAXIMUM_RETRY_ATTEMPTS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setMaximumRetryAttempts(@jakarta.annotation.Nullable Integer maximumRetryAttempts) {
    this.maximumRetryAttempts = maximumRetryAttempts;
  }


  public SelfManagedKafkaMapping functionResponseTypes(@jakarta.annotation.Nullable List<FunctionResponseType> functionResponseTypes) {
    this.functionResponseTypes = functionResponseTypes;
    return this;
  }

  public SelfManagedKafkaMapping addFunctionResponseTypesItem(FunctionResponseType functionResponseTypesItem) {
    if (this.functionResponseTypes == null) {
      this.functionResponseTypes = new ArrayList<>();
    }
    this.functionResponseTypes.add(functionResponseTypesItem);
    return this;
  }

  /**
   * What the function&#39;s answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
   * @return functionResponseTypes
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_FUNCTION_RESPONSE_TYPES, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public List<FunctionResponseType> getFunctionResponseTypes() {
    return functionResponseTypes;
  }


  @JsonProperty(value = JSON_PROPERTY_FUNCTION_RESPONSE_TYPES, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setFunctionResponseTypes(@jakarta.annotation.Nullable List<FunctionResponseType> functionResponseTypes) {
    this.functionResponseTypes = functionResponseTypes;
  }


  public SelfManagedKafkaMapping destinationConfig(@jakarta.annotation.Nullable DestinationConfig destinationConfig) {
    this.destinationConfig = destinationConfig;
    return this;
  }

  /**
   * Get destinationConfig
   * @return destinationConfig
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_DESTINATION_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public DestinationConfig getDestinationConfig() {
    return destinationConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_DESTINATION_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setDestinationConfig(@jakarta.annotation.Nullable DestinationConfig destinationConfig) {
    this.destinationConfig = destinationConfig;
  }


  public SelfManagedKafkaMapping filterCriteria(@jakarta.annotation.Nullable FilterCriteria filterCriteria) {
    this.filterCriteria = filterCriteria;
    return this;
  }

  /**
   * Get filterCriteria
   * @return filterCriteria
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_FILTER_CRITERIA, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public FilterCriteria getFilterCriteria() {
    return filterCriteria;
  }


  @JsonProperty(value = JSON_PROPERTY_FILTER_CRITERIA, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setFilterCriteria(@jakarta.annotation.Nullable FilterCriteria filterCriteria) {
    this.filterCriteria = filterCriteria;
  }


  public SelfManagedKafkaMapping provisionedPollerConfig(@jakarta.annotation.Nullable KafkaProvisionedPollerConfig provisionedPollerConfig) {
    this.provisionedPollerConfig = provisionedPollerConfig;
    return this;
  }

  /**
   * Get provisionedPollerConfig
   * @return provisionedPollerConfig
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_PROVISIONED_POLLER_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public KafkaProvisionedPollerConfig getProvisionedPollerConfig() {
    return provisionedPollerConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_PROVISIONED_POLLER_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setProvisionedPollerConfig(@jakarta.annotation.Nullable KafkaProvisionedPollerConfig provisionedPollerConfig) {
    this.provisionedPollerConfig = provisionedPollerConfig;
  }


  public SelfManagedKafkaMapping metricsConfig(@jakarta.annotation.Nullable MetricsConfig metricsConfig) {
    this.metricsConfig = metricsConfig;
    return this;
  }

  /**
   * Get metricsConfig
   * @return metricsConfig
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_METRICS_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public MetricsConfig getMetricsConfig() {
    return metricsConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_METRICS_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setMetricsConfig(@jakarta.annotation.Nullable MetricsConfig metricsConfig) {
    this.metricsConfig = metricsConfig;
  }


  public SelfManagedKafkaMapping tags(@jakarta.annotation.Nullable Map<String, String> tags) {
    this.tags = tags;
    return this;
  }

  public SelfManagedKafkaMapping putTagsItem(String key, String tagsItem) {
    if (this.tags == null) {
      this.tags = new HashMap<>();
    }
    this.tags.put(key, tagsItem);
    return this;
  }

  /**
   * Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
   * @return tags
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_TAGS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Map<String, String> getTags() {
    return tags;
  }


  @JsonProperty(value = JSON_PROPERTY_TAGS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setTags(@jakarta.annotation.Nullable Map<String, String> tags) {
    this.tags = tags;
  }


  /**
   * Return true if this SelfManagedKafkaMapping object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    SelfManagedKafkaMapping selfManagedKafkaMapping = (SelfManagedKafkaMapping) o;
    return Objects.equals(this.selfManagedEventSource, selfManagedKafkaMapping.selfManagedEventSource) &&
        Objects.equals(this.functionName, selfManagedKafkaMapping.functionName) &&
        Objects.equals(this.enabled, selfManagedKafkaMapping.enabled) &&
        Objects.equals(this.topics, selfManagedKafkaMapping.topics) &&
        Objects.equals(this.startingPosition, selfManagedKafkaMapping.startingPosition) &&
        Objects.equals(this.sourceAccessConfigurations, selfManagedKafkaMapping.sourceAccessConfigurations) &&
        Objects.equals(this.selfManagedKafkaEventSourceConfig, selfManagedKafkaMapping.selfManagedKafkaEventSourceConfig) &&
        Objects.equals(this.batchSize, selfManagedKafkaMapping.batchSize) &&
        Objects.equals(this.maximumBatchingWindowInSeconds, selfManagedKafkaMapping.maximumBatchingWindowInSeconds) &&
        Objects.equals(this.bisectBatchOnFunctionError, selfManagedKafkaMapping.bisectBatchOnFunctionError) &&
        Objects.equals(this.maximumRecordAgeInSeconds, selfManagedKafkaMapping.maximumRecordAgeInSeconds) &&
        Objects.equals(this.maximumRetryAttempts, selfManagedKafkaMapping.maximumRetryAttempts) &&
        Objects.equals(this.functionResponseTypes, selfManagedKafkaMapping.functionResponseTypes) &&
        Objects.equals(this.destinationConfig, selfManagedKafkaMapping.destinationConfig) &&
        Objects.equals(this.filterCriteria, selfManagedKafkaMapping.filterCriteria) &&
        Objects.equals(this.provisionedPollerConfig, selfManagedKafkaMapping.provisionedPollerConfig) &&
        Objects.equals(this.metricsConfig, selfManagedKafkaMapping.metricsConfig) &&
        Objects.equals(this.tags, selfManagedKafkaMapping.tags);
  }

  @Override
  public int hashCode() {
    return Objects.hash(selfManagedEventSource, functionName, enabled, topics, startingPosition, sourceAccessConfigurations, selfManagedKafkaEventSourceConfig, batchSize, maximumBatchingWindowInSeconds, bisectBatchOnFunctionError, maximumRecordAgeInSeconds, maximumRetryAttempts, functionResponseTypes, destinationConfig, filterCriteria, provisionedPollerConfig, metricsConfig, tags);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class SelfManagedKafkaMapping {\n");
    sb.append("    selfManagedEventSource: ").append(toIndentedString(selfManagedEventSource)).append("\n");
    sb.append("    functionName: ").append(toIndentedString(functionName)).append("\n");
    sb.append("    enabled: ").append(toIndentedString(enabled)).append("\n");
    sb.append("    topics: ").append(toIndentedString(topics)).append("\n");
    sb.append("    startingPosition: ").append(toIndentedString(startingPosition)).append("\n");
    sb.append("    sourceAccessConfigurations: ").append(toIndentedString(sourceAccessConfigurations)).append("\n");
    sb.append("    selfManagedKafkaEventSourceConfig: ").append(toIndentedString(selfManagedKafkaEventSourceConfig)).append("\n");
    sb.append("    batchSize: ").append(toIndentedString(batchSize)).append("\n");
    sb.append("    maximumBatchingWindowInSeconds: ").append(toIndentedString(maximumBatchingWindowInSeconds)).append("\n");
    sb.append("    bisectBatchOnFunctionError: ").append(toIndentedString(bisectBatchOnFunctionError)).append("\n");
    sb.append("    maximumRecordAgeInSeconds: ").append(toIndentedString(maximumRecordAgeInSeconds)).append("\n");
    sb.append("    maximumRetryAttempts: ").append(toIndentedString(maximumRetryAttempts)).append("\n");
    sb.append("    functionResponseTypes: ").append(toIndentedString(functionResponseTypes)).append("\n");
    sb.append("    destinationConfig: ").append(toIndentedString(destinationConfig)).append("\n");
    sb.append("    filterCriteria: ").append(toIndentedString(filterCriteria)).append("\n");
    sb.append("    provisionedPollerConfig: ").append(toIndentedString(provisionedPollerConfig)).append("\n");
    sb.append("    metricsConfig: ").append(toIndentedString(metricsConfig)).append("\n");
    sb.append("    tags: ").append(toIndentedString(tags)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  /**
   * Convert the given object to string with each line indented by 4 spaces
   * (except the first line).
   */
  private String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
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

    // add `SelfManagedEventSource` to the URL query string
    if (getSelfManagedEventSource() != null) {
      joiner.add(getSelfManagedEventSource().toUrlQueryString(prefix + "SelfManagedEventSource" + suffix));
    }

    // add `FunctionName` to the URL query string
    if (getFunctionName() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sFunctionName%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getFunctionName()))));
    }

    // add `Enabled` to the URL query string
    if (getEnabled() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sEnabled%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getEnabled()))));
    }

    // add `Topics` to the URL query string
    if (getTopics() != null) {
      for (int i = 0; i < getTopics().size(); i++) {
        joiner.add(String.format(java.util.Locale.ROOT, "%sTopics%s%s=%s", prefix, suffix,
            "".equals(suffix) ? "" : String.format(java.util.Locale.ROOT, "%s%d%s", containerPrefix, i, containerSuffix),
            ApiClient.urlEncode(ApiClient.valueToString(getTopics().get(i)))));
      }
    }

    // add `StartingPosition` to the URL query string
    if (getStartingPosition() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sStartingPosition%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getStartingPosition()))));
    }

    // add `SourceAccessConfigurations` to the URL query string
    if (getSourceAccessConfigurations() != null) {
      for (int i = 0; i < getSourceAccessConfigurations().size(); i++) {
        if (getSourceAccessConfigurations().get(i) != null) {
          joiner.add(getSourceAccessConfigurations().get(i).toUrlQueryString(String.format(java.util.Locale.ROOT, "%sSourceAccessConfigurations%s%s", prefix, suffix,
          "".equals(suffix) ? "" : String.format(java.util.Locale.ROOT, "%s%d%s", containerPrefix, i, containerSuffix))));
        }
      }
    }

    // add `SelfManagedKafkaEventSourceConfig` to the URL query string
    if (getSelfManagedKafkaEventSourceConfig() != null) {
      joiner.add(getSelfManagedKafkaEventSourceConfig().toUrlQueryString(prefix + "SelfManagedKafkaEventSourceConfig" + suffix));
    }

    // add `BatchSize` to the URL query string
    if (getBatchSize() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sBatchSize%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getBatchSize()))));
    }

    // add `MaximumBatchingWindowInSeconds` to the URL query string
    if (getMaximumBatchingWindowInSeconds() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sMaximumBatchingWindowInSeconds%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getMaximumBatchingWindowInSeconds()))));
    }

    // add `BisectBatchOnFunctionError` to the URL query string
    if (getBisectBatchOnFunctionError() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sBisectBatchOnFunctionError%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getBisectBatchOnFunctionError()))));
    }

    // add `MaximumRecordAgeInSeconds` to the URL query string
    if (getMaximumRecordAgeInSeconds() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sMaximumRecordAgeInSeconds%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getMaximumRecordAgeInSeconds()))));
    }

    // add `MaximumRetryAttempts` to the URL query string
    if (getMaximumRetryAttempts() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sMaximumRetryAttempts%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getMaximumRetryAttempts()))));
    }

    // add `FunctionResponseTypes` to the URL query string
    if (getFunctionResponseTypes() != null) {
      for (int i = 0; i < getFunctionResponseTypes().size(); i++) {
        if (getFunctionResponseTypes().get(i) != null) {
          joiner.add(String.format(java.util.Locale.ROOT, "%sFunctionResponseTypes%s%s=%s", prefix, suffix,
              "".equals(suffix) ? "" : String.format(java.util.Locale.ROOT, "%s%d%s", containerPrefix, i, containerSuffix),
              ApiClient.urlEncode(ApiClient.valueToString(getFunctionResponseTypes().get(i)))));
        }
      }
    }

    // add `DestinationConfig` to the URL query string
    if (getDestinationConfig() != null) {
      joiner.add(getDestinationConfig().toUrlQueryString(prefix + "DestinationConfig" + suffix));
    }

    // add `FilterCriteria` to the URL query string
    if (getFilterCriteria() != null) {
      joiner.add(getFilterCriteria().toUrlQueryString(prefix + "FilterCriteria" + suffix));
    }

    // add `ProvisionedPollerConfig` to the URL query string
    if (getProvisionedPollerConfig() != null) {
      joiner.add(getProvisionedPollerConfig().toUrlQueryString(prefix + "ProvisionedPollerConfig" + suffix));
    }

    // add `MetricsConfig` to the URL query string
    if (getMetricsConfig() != null) {
      joiner.add(getMetricsConfig().toUrlQueryString(prefix + "MetricsConfig" + suffix));
    }

    // add `Tags` to the URL query string
    if (getTags() != null) {
      for (String _key : getTags().keySet()) {
        joiner.add(String.format(java.util.Locale.ROOT, "%sTags%s%s=%s", prefix, suffix,
            "".equals(suffix) ? "" : String.format(java.util.Locale.ROOT, "%s%d%s", containerPrefix, _key, containerSuffix),
            getTags().get(_key), ApiClient.urlEncode(ApiClient.valueToString(getTags().get(_key)))));
      }
    }

    return joiner.toString();
  }
}

