// Generated from openapi.yaml by scripts/generate; do not edit.
package dev.headrace.model;

import java.util.Map;
import java.util.HashMap;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
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
import dev.headrace.model.ReportedAccessConfiguration;
import dev.headrace.model.ReportedDestinationConfig;
import dev.headrace.model.ReportedFilterCriteria;
import dev.headrace.model.ReportedKafkaEventSourceConfig;
import dev.headrace.model.ReportedMetricsConfig;
import dev.headrace.model.ReportedProvisionedPollerConfig;
import dev.headrace.model.ReportedScalingConfig;
import dev.headrace.model.ReportedSelfManagedEventSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * A mapping as the server keeps it. Settings that its source does not have are left out, never null. &#x60;Enabled&#x60;, &#x60;FunctionName&#x60; and &#x60;Tags&#x60; are not in it: &#x60;State&#x60; and &#x60;FunctionArn&#x60; tell the first two.
 */
@JsonPropertyOrder({
  EventSourceMappingConfiguration.JSON_PROPERTY_U_U_I_D,
  EventSourceMappingConfiguration.JSON_PROPERTY_EVENT_SOURCE_MAPPING_ARN,
  EventSourceMappingConfiguration.JSON_PROPERTY_EVENT_SOURCE_ARN,
  EventSourceMappingConfiguration.JSON_PROPERTY_SELF_MANAGED_EVENT_SOURCE,
  EventSourceMappingConfiguration.JSON_PROPERTY_FUNCTION_ARN,
  EventSourceMappingConfiguration.JSON_PROPERTY_STATE,
  EventSourceMappingConfiguration.JSON_PROPERTY_STATE_TRANSITION_REASON,
  EventSourceMappingConfiguration.JSON_PROPERTY_LAST_MODIFIED,
  EventSourceMappingConfiguration.JSON_PROPERTY_LAST_PROCESSING_RESULT,
  EventSourceMappingConfiguration.JSON_PROPERTY_BATCH_SIZE,
  EventSourceMappingConfiguration.JSON_PROPERTY_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
  EventSourceMappingConfiguration.JSON_PROPERTY_PARALLELIZATION_FACTOR,
  EventSourceMappingConfiguration.JSON_PROPERTY_STARTING_POSITION,
  EventSourceMappingConfiguration.JSON_PROPERTY_STARTING_POSITION_TIMESTAMP,
  EventSourceMappingConfiguration.JSON_PROPERTY_BISECT_BATCH_ON_FUNCTION_ERROR,
  EventSourceMappingConfiguration.JSON_PROPERTY_MAXIMUM_RECORD_AGE_IN_SECONDS,
  EventSourceMappingConfiguration.JSON_PROPERTY_MAXIMUM_RETRY_ATTEMPTS,
  EventSourceMappingConfiguration.JSON_PROPERTY_TUMBLING_WINDOW_IN_SECONDS,
  EventSourceMappingConfiguration.JSON_PROPERTY_FUNCTION_RESPONSE_TYPES,
  EventSourceMappingConfiguration.JSON_PROPERTY_DESTINATION_CONFIG,
  EventSourceMappingConfiguration.JSON_PROPERTY_FILTER_CRITERIA,
  EventSourceMappingConfiguration.JSON_PROPERTY_SCALING_CONFIG,
  EventSourceMappingConfiguration.JSON_PROPERTY_PROVISIONED_POLLER_CONFIG,
  EventSourceMappingConfiguration.JSON_PROPERTY_METRICS_CONFIG,
  EventSourceMappingConfiguration.JSON_PROPERTY_TOPICS,
  EventSourceMappingConfiguration.JSON_PROPERTY_QUEUES,
  EventSourceMappingConfiguration.JSON_PROPERTY_SOURCE_ACCESS_CONFIGURATIONS,
  EventSourceMappingConfiguration.JSON_PROPERTY_AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG,
  EventSourceMappingConfiguration.JSON_PROPERTY_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class EventSourceMappingConfiguration {
  public static final String JSON_PROPERTY_U_U_I_D = "UUID";
  @jakarta.annotation.Nonnull
  private String UUID;

  public static final String JSON_PROPERTY_EVENT_SOURCE_MAPPING_ARN = "EventSourceMappingArn";
  @jakarta.annotation.Nonnull
  private String eventSourceMappingArn;

  public static final String JSON_PROPERTY_EVENT_SOURCE_ARN = "EventSourceArn";
  @jakarta.annotation.Nullable
  private String eventSourceArn;

  public static final String JSON_PROPERTY_SELF_MANAGED_EVENT_SOURCE = "SelfManagedEventSource";
  @jakarta.annotation.Nullable
  private ReportedSelfManagedEventSource selfManagedEventSource;

  public static final String JSON_PROPERTY_FUNCTION_ARN = "FunctionArn";
  @jakarta.annotation.Nonnull
  private String functionArn;

  public static final String JSON_PROPERTY_STATE = "State";
  @jakarta.annotation.Nonnull
  private String state;

  public static final String JSON_PROPERTY_STATE_TRANSITION_REASON = "StateTransitionReason";
  @jakarta.annotation.Nonnull
  private String stateTransitionReason;

  public static final String JSON_PROPERTY_LAST_MODIFIED = "LastModified";
  @jakarta.annotation.Nonnull
  private Double lastModified;

  public static final String JSON_PROPERTY_LAST_PROCESSING_RESULT = "LastProcessingResult";
  @jakarta.annotation.Nullable
  private String lastProcessingResult;

  public static final String JSON_PROPERTY_BATCH_SIZE = "BatchSize";
  @jakarta.annotation.Nonnull
  private Integer batchSize;

  public static final String JSON_PROPERTY_MAXIMUM_BATCHING_WINDOW_IN_SECONDS = "MaximumBatchingWindowInSeconds";
  @jakarta.annotation.Nullable
  private Integer maximumBatchingWindowInSeconds;

  public static final String JSON_PROPERTY_PARALLELIZATION_FACTOR = "ParallelizationFactor";
  @jakarta.annotation.Nullable
  private Integer parallelizationFactor;

  public static final String JSON_PROPERTY_STARTING_POSITION = "StartingPosition";
  @jakarta.annotation.Nullable
  private String startingPosition;

  public static final String JSON_PROPERTY_STARTING_POSITION_TIMESTAMP = "StartingPositionTimestamp";
  @jakarta.annotation.Nullable
  private Double startingPositionTimestamp;

  public static final String JSON_PROPERTY_BISECT_BATCH_ON_FUNCTION_ERROR = "BisectBatchOnFunctionError";
  @jakarta.annotation.Nullable
  private Boolean bisectBatchOnFunctionError;

  public static final String JSON_PROPERTY_MAXIMUM_RECORD_AGE_IN_SECONDS = "MaximumRecordAgeInSeconds";
  @jakarta.annotation.Nullable
  private Integer maximumRecordAgeInSeconds;

  public static final String JSON_PROPERTY_MAXIMUM_RETRY_ATTEMPTS = "MaximumRetryAttempts";
  @jakarta.annotation.Nullable
  private Integer maximumRetryAttempts;

  public static final String JSON_PROPERTY_TUMBLING_WINDOW_IN_SECONDS = "TumblingWindowInSeconds";
  @jakarta.annotation.Nullable
  private Integer tumblingWindowInSeconds;

  public static final String JSON_PROPERTY_FUNCTION_RESPONSE_TYPES = "FunctionResponseTypes";
  @jakarta.annotation.Nullable
  private List<String> functionResponseTypes;

  public static final String JSON_PROPERTY_DESTINATION_CONFIG = "DestinationConfig";
  @jakarta.annotation.Nullable
  private ReportedDestinationConfig destinationConfig;

  public static final String JSON_PROPERTY_FILTER_CRITERIA = "FilterCriteria";
  @jakarta.annotation.Nullable
  private ReportedFilterCriteria filterCriteria;

  public static final String JSON_PROPERTY_SCALING_CONFIG = "ScalingConfig";
  @jakarta.annotation.Nullable
  private ReportedScalingConfig scalingConfig;

  public static final String JSON_PROPERTY_PROVISIONED_POLLER_CONFIG = "ProvisionedPollerConfig";
  @jakarta.annotation.Nullable
  private ReportedProvisionedPollerConfig provisionedPollerConfig;

  public static final String JSON_PROPERTY_METRICS_CONFIG = "MetricsConfig";
  @jakarta.annotation.Nullable
  private ReportedMetricsConfig metricsConfig;

  public static final String JSON_PROPERTY_TOPICS = "Topics";
  @jakarta.annotation.Nullable
  private List<String> topics;

  public static final String JSON_PROPERTY_QUEUES = "Queues";
  @jakarta.annotation.Nullable
  private List<String> queues;

  public static final String JSON_PROPERTY_SOURCE_ACCESS_CONFIGURATIONS = "SourceAccessConfigurations";
  @jakarta.annotation.Nullable
  private List<ReportedAccessConfiguration> sourceAccessConfigurations;

  public static final String JSON_PROPERTY_AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG = "AmazonManagedKafkaEventSourceConfig";
  @jakarta.annotation.Nullable
  private ReportedKafkaEventSourceConfig amazonManagedKafkaEventSourceConfig;

  public static final String JSON_PROPERTY_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG = "SelfManagedKafkaEventSourceConfig";
  @jakarta.annotation.Nullable
  private ReportedKafkaEventSourceConfig selfManagedKafkaEventSourceConfig;

  public EventSourceMappingConfiguration() {
  }

  public EventSourceMappingConfiguration UUID(@jakarta.annotation.Nonnull String UUID) {
    this.UUID = UUID;
    return this;
  }

  /**
   * The mapping&#39;s identifier; the server makes it, in lower case.
   * @return UUID
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_U_U_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getUUID() {
    return UUID;
  }


  @JsonProperty(value = JSON_PROPERTY_U_U_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setUUID(@jakarta.annotation.Nonnull String UUID) {
    this.UUID = UUID;
  }


  public EventSourceMappingConfiguration eventSourceMappingArn(@jakarta.annotation.Nonnull String eventSourceMappingArn) {
    this.eventSourceMappingArn = eventSourceMappingArn;
    return this;
  }

  /**
   * The mapping&#39;s ARN; it ends in the UUID.
   * @return eventSourceMappingArn
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_EVENT_SOURCE_MAPPING_ARN, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getEventSourceMappingArn() {
    return eventSourceMappingArn;
  }


  @JsonProperty(value = JSON_PROPERTY_EVENT_SOURCE_MAPPING_ARN, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setEventSourceMappingArn(@jakarta.annotation.Nonnull String eventSourceMappingArn) {
    this.eventSourceMappingArn = eventSourceMappingArn;
  }


  public EventSourceMappingConfiguration eventSourceArn(@jakarta.annotation.Nullable String eventSourceArn) {
    this.eventSourceArn = eventSourceArn;
    return this;
  }

  /**
   * The event source&#39;s ARN: of a stream or stream consumer, a queue, a cluster or a broker. Every source but a Kafka cluster of one&#39;s own has one.
   * @return eventSourceArn
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_EVENT_SOURCE_ARN, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getEventSourceArn() {
    return eventSourceArn;
  }


  @JsonProperty(value = JSON_PROPERTY_EVENT_SOURCE_ARN, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setEventSourceArn(@jakarta.annotation.Nullable String eventSourceArn) {
    this.eventSourceArn = eventSourceArn;
  }


  public EventSourceMappingConfiguration selfManagedEventSource(@jakarta.annotation.Nullable ReportedSelfManagedEventSource selfManagedEventSource) {
    this.selfManagedEventSource = selfManagedEventSource;
    return this;
  }

  /**
   * Get selfManagedEventSource
   * @return selfManagedEventSource
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SELF_MANAGED_EVENT_SOURCE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public ReportedSelfManagedEventSource getSelfManagedEventSource() {
    return selfManagedEventSource;
  }


  @JsonProperty(value = JSON_PROPERTY_SELF_MANAGED_EVENT_SOURCE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSelfManagedEventSource(@jakarta.annotation.Nullable ReportedSelfManagedEventSource selfManagedEventSource) {
    this.selfManagedEventSource = selfManagedEventSource;
  }


  public EventSourceMappingConfiguration functionArn(@jakarta.annotation.Nonnull String functionArn) {
    this.functionArn = functionArn;
    return this;
  }

  /**
   * A function&#39;s ARN, with the version or alias if one is meant.
   * @return functionArn
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_FUNCTION_ARN, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getFunctionArn() {
    return functionArn;
  }


  @JsonProperty(value = JSON_PROPERTY_FUNCTION_ARN, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setFunctionArn(@jakarta.annotation.Nonnull String functionArn) {
    this.functionArn = functionArn;
  }


  public EventSourceMappingConfiguration state(@jakarta.annotation.Nonnull String state) {
    this.state = state;
    return this;
  }

  /**
   * What the mapping is doing. It is Creating until its first poll and Deleting until it is gone; Enabling, Disabling and Updating lead to Enabled or Disabled, where it stays.
   * @return state
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_STATE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getState() {
    return state;
  }


  @JsonProperty(value = JSON_PROPERTY_STATE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setState(@jakarta.annotation.Nonnull String state) {
    this.state = state;
  }


  public EventSourceMappingConfiguration stateTransitionReason(@jakarta.annotation.Nonnull String stateTransitionReason) {
    this.stateTransitionReason = stateTransitionReason;
    return this;
  }

  /**
   * Who or what brought the mapping into its state, a user or the server; on failures a code.
   * @return stateTransitionReason
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_STATE_TRANSITION_REASON, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getStateTransitionReason() {
    return stateTransitionReason;
  }


  @JsonProperty(value = JSON_PROPERTY_STATE_TRANSITION_REASON, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setStateTransitionReason(@jakarta.annotation.Nonnull String stateTransitionReason) {
    this.stateTransitionReason = stateTransitionReason;
  }


  public EventSourceMappingConfiguration lastModified(@jakarta.annotation.Nonnull Double lastModified) {
    this.lastModified = lastModified;
    return this;
  }

  /**
   * When the mapping was last changed or changed its state, in seconds since 1970 with a fraction.
   * @return lastModified
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_LAST_MODIFIED, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public Double getLastModified() {
    return lastModified;
  }


  @JsonProperty(value = JSON_PROPERTY_LAST_MODIFIED, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setLastModified(@jakarta.annotation.Nonnull Double lastModified) {
    this.lastModified = lastModified;
  }


  public EventSourceMappingConfiguration lastProcessingResult(@jakarta.annotation.Nullable String lastProcessingResult) {
    this.lastProcessingResult = lastProcessingResult;
    return this;
  }

  /**
   * What became of the latest batch, in a few words. Every source but SQS has it.
   * @return lastProcessingResult
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_LAST_PROCESSING_RESULT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getLastProcessingResult() {
    return lastProcessingResult;
  }


  @JsonProperty(value = JSON_PROPERTY_LAST_PROCESSING_RESULT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setLastProcessingResult(@jakarta.annotation.Nullable String lastProcessingResult) {
    this.lastProcessingResult = lastProcessingResult;
  }


  public EventSourceMappingConfiguration batchSize(@jakarta.annotation.Nonnull Integer batchSize) {
    this.batchSize = batchSize;
    return this;
  }

  /**
   * How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
   * minimum: 1
   * maximum: 10000
   * @return batchSize
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_BATCH_SIZE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public Integer getBatchSize() {
    return batchSize;
  }


  @JsonProperty(value = JSON_PROPERTY_BATCH_SIZE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setBatchSize(@jakarta.annotation.Nonnull Integer batchSize) {
    this.batchSize = batchSize;
  }


  public EventSourceMappingConfiguration maximumBatchingWindowInSeconds(@jakarta.annotation.Nullable Integer maximumBatchingWindowInSeconds) {
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


  public EventSourceMappingConfiguration parallelizationFactor(@jakarta.annotation.Nullable Integer parallelizationFactor) {
    this.parallelizationFactor = parallelizationFactor;
    return this;
  }

  /**
   * How many batches of one shard may be with the function at once; records of one key stay in order. 1 by default. Kinesis and DynamoDB streams.
   * minimum: 1
   * maximum: 10
   * @return parallelizationFactor
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_PARALLELIZATION_FACTOR, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Integer getParallelizationFactor() {
    return parallelizationFactor;
  }


  @JsonProperty(value = JSON_PROPERTY_PARALLELIZATION_FACTOR, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setParallelizationFactor(@jakarta.annotation.Nullable Integer parallelizationFactor) {
    this.parallelizationFactor = parallelizationFactor;
  }


  public EventSourceMappingConfiguration startingPosition(@jakarta.annotation.Nullable String startingPosition) {
    this.startingPosition = startingPosition;
    return this;
  }

  /**
   * Where the mapping began. Absent for queues.
   * @return startingPosition
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_STARTING_POSITION, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getStartingPosition() {
    return startingPosition;
  }


  @JsonProperty(value = JSON_PROPERTY_STARTING_POSITION, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setStartingPosition(@jakarta.annotation.Nullable String startingPosition) {
    this.startingPosition = startingPosition;
  }


  public EventSourceMappingConfiguration startingPositionTimestamp(@jakarta.annotation.Nullable Double startingPositionTimestamp) {
    this.startingPositionTimestamp = startingPositionTimestamp;
    return this;
  }

  /**
   * The time to begin at, in seconds since 1970, with a fraction if need be; not in the future. Needed with AT_TIMESTAMP, foreign to the other positions. Kinesis only.
   * minimum: 0
   * maximum: 253402300799
   * @return startingPositionTimestamp
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_STARTING_POSITION_TIMESTAMP, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Double getStartingPositionTimestamp() {
    return startingPositionTimestamp;
  }


  @JsonProperty(value = JSON_PROPERTY_STARTING_POSITION_TIMESTAMP, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setStartingPositionTimestamp(@jakarta.annotation.Nullable Double startingPositionTimestamp) {
    this.startingPositionTimestamp = startingPositionTimestamp;
  }


  public EventSourceMappingConfiguration bisectBatchOnFunctionError(@jakarta.annotation.Nullable Boolean bisectBatchOnFunctionError) {
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


  public EventSourceMappingConfiguration maximumRecordAgeInSeconds(@jakarta.annotation.Nullable Integer maximumRecordAgeInSeconds) {
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


  public EventSourceMappingConfiguration maximumRetryAttempts(@jakarta.annotation.Nullable Integer maximumRetryAttempts) {
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


  public EventSourceMappingConfiguration tumblingWindowInSeconds(@jakarta.annotation.Nullable Integer tumblingWindowInSeconds) {
    this.tumblingWindowInSeconds = tumblingWindowInSeconds;
    return this;
  }

  /**
   * The length of the windows over which the function adds up a shard&#39;s records; 0, the default, is none. Kinesis and DynamoDB streams.
   * minimum: 0
   * maximum: 900
   * @return tumblingWindowInSeconds
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_TUMBLING_WINDOW_IN_SECONDS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Integer getTumblingWindowInSeconds() {
    return tumblingWindowInSeconds;
  }


  @JsonProperty(value = JSON_PROPERTY_TUMBLING_WINDOW_IN_SECONDS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setTumblingWindowInSeconds(@jakarta.annotation.Nullable Integer tumblingWindowInSeconds) {
    this.tumblingWindowInSeconds = tumblingWindowInSeconds;
  }


  public EventSourceMappingConfiguration functionResponseTypes(@jakarta.annotation.Nullable List<String> functionResponseTypes) {
    this.functionResponseTypes = functionResponseTypes;
    return this;
  }

  public EventSourceMappingConfiguration addFunctionResponseTypesItem(String functionResponseTypesItem) {
    if (this.functionResponseTypes == null) {
      this.functionResponseTypes = new ArrayList<>();
    }
    this.functionResponseTypes.add(functionResponseTypesItem);
    return this;
  }

  /**
   * What the function&#39;s answer is read for.
   * @return functionResponseTypes
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_FUNCTION_RESPONSE_TYPES, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public List<String> getFunctionResponseTypes() {
    return functionResponseTypes;
  }


  @JsonProperty(value = JSON_PROPERTY_FUNCTION_RESPONSE_TYPES, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setFunctionResponseTypes(@jakarta.annotation.Nullable List<String> functionResponseTypes) {
    this.functionResponseTypes = functionResponseTypes;
  }


  public EventSourceMappingConfiguration destinationConfig(@jakarta.annotation.Nullable ReportedDestinationConfig destinationConfig) {
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
  public ReportedDestinationConfig getDestinationConfig() {
    return destinationConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_DESTINATION_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setDestinationConfig(@jakarta.annotation.Nullable ReportedDestinationConfig destinationConfig) {
    this.destinationConfig = destinationConfig;
  }


  public EventSourceMappingConfiguration filterCriteria(@jakarta.annotation.Nullable ReportedFilterCriteria filterCriteria) {
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
  public ReportedFilterCriteria getFilterCriteria() {
    return filterCriteria;
  }


  @JsonProperty(value = JSON_PROPERTY_FILTER_CRITERIA, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setFilterCriteria(@jakarta.annotation.Nullable ReportedFilterCriteria filterCriteria) {
    this.filterCriteria = filterCriteria;
  }


  public EventSourceMappingConfiguration scalingConfig(@jakarta.annotation.Nullable ReportedScalingConfig scalingConfig) {
    this.scalingConfig = scalingConfig;
    return this;
  }

  /**
   * Get scalingConfig
   * @return scalingConfig
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SCALING_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public ReportedScalingConfig getScalingConfig() {
    return scalingConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_SCALING_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setScalingConfig(@jakarta.annotation.Nullable ReportedScalingConfig scalingConfig) {
    this.scalingConfig = scalingConfig;
  }


  public EventSourceMappingConfiguration provisionedPollerConfig(@jakarta.annotation.Nullable ReportedProvisionedPollerConfig provisionedPollerConfig) {
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
  public ReportedProvisionedPollerConfig getProvisionedPollerConfig() {
    return provisionedPollerConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_PROVISIONED_POLLER_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setProvisionedPollerConfig(@jakarta.annotation.Nullable ReportedProvisionedPollerConfig provisionedPollerConfig) {
    this.provisionedPollerConfig = provisionedPollerConfig;
  }


  public EventSourceMappingConfiguration metricsConfig(@jakarta.annotation.Nullable ReportedMetricsConfig metricsConfig) {
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
  public ReportedMetricsConfig getMetricsConfig() {
    return metricsConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_METRICS_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setMetricsConfig(@jakarta.annotation.Nullable ReportedMetricsConfig metricsConfig) {
    this.metricsConfig = metricsConfig;
  }


  public EventSourceMappingConfiguration topics(@jakarta.annotation.Nullable List<String> topics) {
    this.topics = topics;
    return this;
  }

  public EventSourceMappingConfiguration addTopicsItem(String topicsItem) {
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
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_TOPICS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public List<String> getTopics() {
    return topics;
  }


  @JsonProperty(value = JSON_PROPERTY_TOPICS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setTopics(@jakarta.annotation.Nullable List<String> topics) {
    this.topics = topics;
  }


  public EventSourceMappingConfiguration queues(@jakarta.annotation.Nullable List<String> queues) {
    this.queues = queues;
    return this;
  }

  public EventSourceMappingConfiguration addQueuesItem(String queuesItem) {
    if (this.queues == null) {
      this.queues = new ArrayList<>();
    }
    this.queues.add(queuesItem);
    return this;
  }

  /**
   * The broker&#39;s queue to consume, as a list of one. Needed with ActiveMQ and RabbitMQ, foreign elsewhere.
   * @return queues
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_QUEUES, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public List<String> getQueues() {
    return queues;
  }


  @JsonProperty(value = JSON_PROPERTY_QUEUES, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setQueues(@jakarta.annotation.Nullable List<String> queues) {
    this.queues = queues;
  }


  public EventSourceMappingConfiguration sourceAccessConfigurations(@jakarta.annotation.Nullable List<ReportedAccessConfiguration> sourceAccessConfigurations) {
    this.sourceAccessConfigurations = sourceAccessConfigurations;
    return this;
  }

  public EventSourceMappingConfiguration addSourceAccessConfigurationsItem(ReportedAccessConfiguration sourceAccessConfigurationsItem) {
    if (this.sourceAccessConfigurations == null) {
      this.sourceAccessConfigurations = new ArrayList<>();
    }
    this.sourceAccessConfigurations.add(sourceAccessConfigurationsItem);
    return this;
  }

  /**
   * How the source is reached and signed in to. Kafka, ActiveMQ and RabbitMQ only.
   * @return sourceAccessConfigurations
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SOURCE_ACCESS_CONFIGURATIONS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public List<ReportedAccessConfiguration> getSourceAccessConfigurations() {
    return sourceAccessConfigurations;
  }


  @JsonProperty(value = JSON_PROPERTY_SOURCE_ACCESS_CONFIGURATIONS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSourceAccessConfigurations(@jakarta.annotation.Nullable List<ReportedAccessConfiguration> sourceAccessConfigurations) {
    this.sourceAccessConfigurations = sourceAccessConfigurations;
  }


  public EventSourceMappingConfiguration amazonManagedKafkaEventSourceConfig(@jakarta.annotation.Nullable ReportedKafkaEventSourceConfig amazonManagedKafkaEventSourceConfig) {
    this.amazonManagedKafkaEventSourceConfig = amazonManagedKafkaEventSourceConfig;
    return this;
  }

  /**
   * Get amazonManagedKafkaEventSourceConfig
   * @return amazonManagedKafkaEventSourceConfig
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public ReportedKafkaEventSourceConfig getAmazonManagedKafkaEventSourceConfig() {
    return amazonManagedKafkaEventSourceConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setAmazonManagedKafkaEventSourceConfig(@jakarta.annotation.Nullable ReportedKafkaEventSourceConfig amazonManagedKafkaEventSourceConfig) {
    this.amazonManagedKafkaEventSourceConfig = amazonManagedKafkaEventSourceConfig;
  }


  public EventSourceMappingConfiguration selfManagedKafkaEventSourceConfig(@jakarta.annotation.Nullable ReportedKafkaEventSourceConfig selfManagedKafkaEventSourceConfig) {
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
  public ReportedKafkaEventSourceConfig getSelfManagedKafkaEventSourceConfig() {
    return selfManagedKafkaEventSourceConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSelfManagedKafkaEventSourceConfig(@jakarta.annotation.Nullable ReportedKafkaEventSourceConfig selfManagedKafkaEventSourceConfig) {
    this.selfManagedKafkaEventSourceConfig = selfManagedKafkaEventSourceConfig;
  }

  /**
   * A container for additional, undeclared properties.
   * This is a holder for any undeclared properties as specified with
   * the 'additionalProperties' keyword in the OAS document.
   */
  private Map<String, Object> additionalProperties;

  /**
   * Set the additional (undeclared) property with the specified name and value.
   * If the property does not already exist, create it otherwise replace it.
   * @param key the name of the property
   * @param value the value of the property
   * @return self reference
   */
  @JsonAnySetter
  public EventSourceMappingConfiguration putAdditionalProperty(String key, Object value) {
    if (this.additionalProperties == null) {
        this.additionalProperties = new HashMap<String, Object>();
    }
    this.additionalProperties.put(key, value);
    return this;
  }

  /**
   * Return the additional (undeclared) properties.
   * @return the additional (undeclared) properties
   */
  @JsonAnyGetter
  public Map<String, Object> getAdditionalProperties() {
    return additionalProperties;
  }

  /**
   * Return the additional (undeclared) property with the specified name.
   * @param key the name of the property
   * @return the additional (undeclared) property with the specified name
   */
  public Object getAdditionalProperty(String key) {
    if (this.additionalProperties == null) {
        return null;
    }
    return this.additionalProperties.get(key);
  }

  /**
   * Return true if this EventSourceMappingConfiguration object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    EventSourceMappingConfiguration eventSourceMappingConfiguration = (EventSourceMappingConfiguration) o;
    return Objects.equals(this.UUID, eventSourceMappingConfiguration.UUID) &&
        Objects.equals(this.eventSourceMappingArn, eventSourceMappingConfiguration.eventSourceMappingArn) &&
        Objects.equals(this.eventSourceArn, eventSourceMappingConfiguration.eventSourceArn) &&
        Objects.equals(this.selfManagedEventSource, eventSourceMappingConfiguration.selfManagedEventSource) &&
        Objects.equals(this.functionArn, eventSourceMappingConfiguration.functionArn) &&
        Objects.equals(this.state, eventSourceMappingConfiguration.state) &&
        Objects.equals(this.stateTransitionReason, eventSourceMappingConfiguration.stateTransitionReason) &&
        Objects.equals(this.lastModified, eventSourceMappingConfiguration.lastModified) &&
        Objects.equals(this.lastProcessingResult, eventSourceMappingConfiguration.lastProcessingResult) &&
        Objects.equals(this.batchSize, eventSourceMappingConfiguration.batchSize) &&
        Objects.equals(this.maximumBatchingWindowInSeconds, eventSourceMappingConfiguration.maximumBatchingWindowInSeconds) &&
        Objects.equals(this.parallelizationFactor, eventSourceMappingConfiguration.parallelizationFactor) &&
        Objects.equals(this.startingPosition, eventSourceMappingConfiguration.startingPosition) &&
        Objects.equals(this.startingPositionTimestamp, eventSourceMappingConfiguration.startingPositionTimestamp) &&
        Objects.equals(this.bisectBatchOnFunctionError, eventSourceMappingConfiguration.bisectBatchOnFunctionError) &&
        Objects.equals(this.maximumRecordAgeInSeconds, eventSourceMappingConfiguration.maximumRecordAgeInSeconds) &&
        Objects.equals(this.maximumRetryAttempts, eventSourceMappingConfiguration.maximumRetryAttempts) &&
        Objects.equals(this.tumblingWindowInSeconds, eventSourceMappingConfiguration.tumblingWindowInSeconds) &&
        Objects.equals(this.functionResponseTypes, eventSourceMappingConfiguration.functionResponseTypes) &&
        Objects.equals(this.destinationConfig, eventSourceMappingConfiguration.destinationConfig) &&
        Objects.equals(this.filterCriteria, eventSourceMappingConfiguration.filterCriteria) &&
        Objects.equals(this.scalingConfig, eventSourceMappingConfiguration.scalingConfig) &&
        Objects.equals(this.provisionedPollerConfig, eventSourceMappingConfiguration.provisionedPollerConfig) &&
        Objects.equals(this.metricsConfig, eventSourceMappingConfiguration.metricsConfig) &&
        Objects.equals(this.topics, eventSourceMappingConfiguration.topics) &&
        Objects.equals(this.queues, eventSourceMappingConfiguration.queues) &&
        Objects.equals(this.sourceAccessConfigurations, eventSourceMappingConfiguration.sourceAccessConfigurations) &&
        Objects.equals(this.amazonManagedKafkaEventSourceConfig, eventSourceMappingConfiguration.amazonManagedKafkaEventSourceConfig) &&
        Objects.equals(this.selfManagedKafkaEventSourceConfig, eventSourceMappingConfiguration.selfManagedKafkaEventSourceConfig)&&
        Objects.equals(this.additionalProperties, eventSourceMappingConfiguration.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(UUID, eventSourceMappingArn, eventSourceArn, selfManagedEventSource, functionArn, state, stateTransitionReason, lastModified, lastProcessingResult, batchSize, maximumBatchingWindowInSeconds, parallelizationFactor, startingPosition, startingPositionTimestamp, bisectBatchOnFunctionError, maximumRecordAgeInSeconds, maximumRetryAttempts, tumblingWindowInSeconds, functionResponseTypes, destinationConfig, filterCriteria, scalingConfig, provisionedPollerConfig, metricsConfig, topics, queues, sourceAccessConfigurations, amazonManagedKafkaEventSourceConfig, selfManagedKafkaEventSourceConfig, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class EventSourceMappingConfiguration {\n");
    sb.append("    UUID: ").append(toIndentedString(UUID)).append("\n");
    sb.append("    eventSourceMappingArn: ").append(toIndentedString(eventSourceMappingArn)).append("\n");
    sb.append("    eventSourceArn: ").append(toIndentedString(eventSourceArn)).append("\n");
    sb.append("    selfManagedEventSource: ").append(toIndentedString(selfManagedEventSource)).append("\n");
    sb.append("    functionArn: ").append(toIndentedString(functionArn)).append("\n");
    sb.append("    state: ").append(toIndentedString(state)).append("\n");
    sb.append("    stateTransitionReason: ").append(toIndentedString(stateTransitionReason)).append("\n");
    sb.append("    lastModified: ").append(toIndentedString(lastModified)).append("\n");
    sb.append("    lastProcessingResult: ").append(toIndentedString(lastProcessingResult)).append("\n");
    sb.append("    batchSize: ").append(toIndentedString(batchSize)).append("\n");
    sb.append("    maximumBatchingWindowInSeconds: ").append(toIndentedString(maximumBatchingWindowInSeconds)).append("\n");
    sb.append("    parallelizationFactor: ").append(toIndentedString(parallelizationFactor)).append("\n");
    sb.append("    startingPosition: ").append(toIndentedString(startingPosition)).append("\n");
    sb.append("    startingPositionTimestamp: ").append(toIndentedString(startingPositionTimestamp)).append("\n");
    sb.append("    bisectBatchOnFunctionError: ").append(toIndentedString(bisectBatchOnFunctionError)).append("\n");
    sb.append("    maximumRecordAgeInSeconds: ").append(toIndentedString(maximumRecordAgeInSeconds)).append("\n");
    sb.append("    maximumRetryAttempts: ").append(toIndentedString(maximumRetryAttempts)).append("\n");
    sb.append("    tumblingWindowInSeconds: ").append(toIndentedString(tumblingWindowInSeconds)).append("\n");
    sb.append("    functionResponseTypes: ").append(toIndentedString(functionResponseTypes)).append("\n");
    sb.append("    destinationConfig: ").append(toIndentedString(destinationConfig)).append("\n");
    sb.append("    filterCriteria: ").append(toIndentedString(filterCriteria)).append("\n");
    sb.append("    scalingConfig: ").append(toIndentedString(scalingConfig)).append("\n");
    sb.append("    provisionedPollerConfig: ").append(toIndentedString(provisionedPollerConfig)).append("\n");
    sb.append("    metricsConfig: ").append(toIndentedString(metricsConfig)).append("\n");
    sb.append("    topics: ").append(toIndentedString(topics)).append("\n");
    sb.append("    queues: ").append(toIndentedString(queues)).append("\n");
    sb.append("    sourceAccessConfigurations: ").append(toIndentedString(sourceAccessConfigurations)).append("\n");
    sb.append("    amazonManagedKafkaEventSourceConfig: ").append(toIndentedString(amazonManagedKafkaEventSourceConfig)).append("\n");
    sb.append("    selfManagedKafkaEventSourceConfig: ").append(toIndentedString(selfManagedKafkaEventSourceConfig)).append("\n");
    sb.append("    additionalProperties: ").append(toIndentedString(additionalProperties)).append("\n");
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

    // add `UUID` to the URL query string
    if (getUUID() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sUUID%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getUUID()))));
    }

    // add `EventSourceMappingArn` to the URL query string
    if (getEventSourceMappingArn() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sEventSourceMappingArn%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getEventSourceMappingArn()))));
    }

    // add `EventSourceArn` to the URL query string
    if (getEventSourceArn() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sEventSourceArn%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getEventSourceArn()))));
    }

    // add `SelfManagedEventSource` to the URL query string
    if (getSelfManagedEventSource() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sSelfManagedEventSource%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getSelfManagedEventSource()))));
    }

    // add `FunctionArn` to the URL query string
    if (getFunctionArn() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sFunctionArn%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getFunctionArn()))));
    }

    // add `State` to the URL query string
    if (getState() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sState%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getState()))));
    }

    // add `StateTransitionReason` to the URL query string
    if (getStateTransitionReason() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sStateTransitionReason%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getStateTransitionReason()))));
    }

    // add `LastModified` to the URL query string
    if (getLastModified() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sLastModified%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getLastModified()))));
    }

    // add `LastProcessingResult` to the URL query string
    if (getLastProcessingResult() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sLastProcessingResult%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getLastProcessingResult()))));
    }

    // add `BatchSize` to the URL query string
    if (getBatchSize() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sBatchSize%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getBatchSize()))));
    }

    // add `MaximumBatchingWindowInSeconds` to the URL query string
    if (getMaximumBatchingWindowInSeconds() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sMaximumBatchingWindowInSeconds%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getMaximumBatchingWindowInSeconds()))));
    }

    // add `ParallelizationFactor` to the URL query string
    if (getParallelizationFactor() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sParallelizationFactor%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getParallelizationFactor()))));
    }

    // add `StartingPosition` to the URL query string
    if (getStartingPosition() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sStartingPosition%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getStartingPosition()))));
    }

    // add `StartingPositionTimestamp` to the URL query string
    if (getStartingPositionTimestamp() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sStartingPositionTimestamp%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getStartingPositionTimestamp()))));
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

    // add `TumblingWindowInSeconds` to the URL query string
    if (getTumblingWindowInSeconds() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sTumblingWindowInSeconds%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getTumblingWindowInSeconds()))));
    }

    // add `FunctionResponseTypes` to the URL query string
    if (getFunctionResponseTypes() != null) {
      for (int i = 0; i < getFunctionResponseTypes().size(); i++) {
        joiner.add(String.format(java.util.Locale.ROOT, "%sFunctionResponseTypes%s%s=%s", prefix, suffix,
            "".equals(suffix) ? "" : String.format(java.util.Locale.ROOT, "%s%d%s", containerPrefix, i, containerSuffix),
            ApiClient.urlEncode(ApiClient.valueToString(getFunctionResponseTypes().get(i)))));
      }
    }

    // add `DestinationConfig` to the URL query string
    if (getDestinationConfig() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sDestinationConfig%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getDestinationConfig()))));
    }

    // add `FilterCriteria` to the URL query string
    if (getFilterCriteria() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sFilterCriteria%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getFilterCriteria()))));
    }

    // add `ScalingConfig` to the URL query string
    if (getScalingConfig() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sScalingConfig%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getScalingConfig()))));
    }

    // add `ProvisionedPollerConfig` to the URL query string
    if (getProvisionedPollerConfig() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sProvisionedPollerConfig%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getProvisionedPollerConfig()))));
    }

    // add `MetricsConfig` to the URL query string
    if (getMetricsConfig() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sMetricsConfig%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getMetricsConfig()))));
    }

    // add `Topics` to the URL query string
    if (getTopics() != null) {
      for (int i = 0; i < getTopics().size(); i++) {
        joiner.add(String.format(java.util.Locale.ROOT, "%sTopics%s%s=%s", prefix, suffix,
            "".equals(suffix) ? "" : String.format(java.util.Locale.ROOT, "%s%d%s", containerPrefix, i, containerSuffix),
            ApiClient.urlEncode(ApiClient.valueToString(getTopics().get(i)))));
      }
    }

    // add `Queues` to the URL query string
    if (getQueues() != null) {
      for (int i = 0; i < getQueues().size(); i++) {
        joiner.add(String.format(java.util.Locale.ROOT, "%sQueues%s%s=%s", prefix, suffix,
            "".equals(suffix) ? "" : String.format(java.util.Locale.ROOT, "%s%d%s", containerPrefix, i, containerSuffix),
            ApiClient.urlEncode(ApiClient.valueToString(getQueues().get(i)))));
      }
    }

    // add `SourceAccessConfigurations` to the URL query string
    if (getSourceAccessConfigurations() != null) {
      for (int i = 0; i < getSourceAccessConfigurations().size(); i++) {
        if (getSourceAccessConfigurations().get(i) != null) {
          joiner.add(String.format(java.util.Locale.ROOT, "%sSourceAccessConfigurations%s%s=%s", prefix, suffix,
              "".equals(suffix) ? "" : String.format(java.util.Locale.ROOT, "%s%d%s", containerPrefix, i, containerSuffix),
              ApiClient.urlEncode(ApiClient.valueToString(getSourceAccessConfigurations().get(i)))));
        }
      }
    }

    // add `AmazonManagedKafkaEventSourceConfig` to the URL query string
    if (getAmazonManagedKafkaEventSourceConfig() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sAmazonManagedKafkaEventSourceConfig%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getAmazonManagedKafkaEventSourceConfig()))));
    }

    // add `SelfManagedKafkaEventSourceConfig` to the URL query string
    if (getSelfManagedKafkaEventSourceConfig() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sSelfManagedKafkaEventSourceConfig%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getSelfManagedKafkaEventSourceConfig()))));
    }

    return joiner.toString();
  }
}

