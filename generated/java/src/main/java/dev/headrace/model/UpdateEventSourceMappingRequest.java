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
import dev.headrace.model.AmazonManagedKafkaEventSourceConfig;
import dev.headrace.model.DestinationConfig;
import dev.headrace.model.FilterCriteria;
import dev.headrace.model.FunctionResponseType;
import dev.headrace.model.MetricsConfig;
import dev.headrace.model.ProvisionedPollerConfig;
import dev.headrace.model.ScalingConfig;
import dev.headrace.model.SelfManagedKafkaEventSourceConfig;
import dev.headrace.model.UpdatedAccessConfiguration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * Settings to change; those left out keep their value.
 */
@JsonPropertyOrder({
  UpdateEventSourceMappingRequest.JSON_PROPERTY_FUNCTION_NAME,
  UpdateEventSourceMappingRequest.JSON_PROPERTY_ENABLED,
  UpdateEventSourceMappingRequest.JSON_PROPERTY_BATCH_SIZE,
  UpdateEventSourceMappingRequest.JSON_PROPERTY_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
  UpdateEventSourceMappingRequest.JSON_PROPERTY_PARALLELIZATION_FACTOR,
  UpdateEventSourceMappingRequest.JSON_PROPERTY_BISECT_BATCH_ON_FUNCTION_ERROR,
  UpdateEventSourceMappingRequest.JSON_PROPERTY_MAXIMUM_RECORD_AGE_IN_SECONDS,
  UpdateEventSourceMappingRequest.JSON_PROPERTY_MAXIMUM_RETRY_ATTEMPTS,
  UpdateEventSourceMappingRequest.JSON_PROPERTY_TUMBLING_WINDOW_IN_SECONDS,
  UpdateEventSourceMappingRequest.JSON_PROPERTY_FUNCTION_RESPONSE_TYPES,
  UpdateEventSourceMappingRequest.JSON_PROPERTY_DESTINATION_CONFIG,
  UpdateEventSourceMappingRequest.JSON_PROPERTY_FILTER_CRITERIA,
  UpdateEventSourceMappingRequest.JSON_PROPERTY_SCALING_CONFIG,
  UpdateEventSourceMappingRequest.JSON_PROPERTY_PROVISIONED_POLLER_CONFIG,
  UpdateEventSourceMappingRequest.JSON_PROPERTY_METRICS_CONFIG,
  UpdateEventSourceMappingRequest.JSON_PROPERTY_SOURCE_ACCESS_CONFIGURATIONS,
  UpdateEventSourceMappingRequest.JSON_PROPERTY_AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG,
  UpdateEventSourceMappingRequest.JSON_PROPERTY_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class UpdateEventSourceMappingRequest {
  public static final String JSON_PROPERTY_FUNCTION_NAME = "FunctionName";
  @jakarta.annotation.Nullable
  private String functionName;

  public static final String JSON_PROPERTY_ENABLED = "Enabled";
  @jakarta.annotation.Nullable
  private Boolean enabled;

  public static final String JSON_PROPERTY_BATCH_SIZE = "BatchSize";
  @jakarta.annotation.Nullable
  private Integer batchSize;

  public static final String JSON_PROPERTY_MAXIMUM_BATCHING_WINDOW_IN_SECONDS = "MaximumBatchingWindowInSeconds";
  @jakarta.annotation.Nullable
  private Integer maximumBatchingWindowInSeconds;

  public static final String JSON_PROPERTY_PARALLELIZATION_FACTOR = "ParallelizationFactor";
  @jakarta.annotation.Nullable
  private Integer parallelizationFactor;

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
  private List<FunctionResponseType> functionResponseTypes;

  public static final String JSON_PROPERTY_DESTINATION_CONFIG = "DestinationConfig";
  @jakarta.annotation.Nullable
  private DestinationConfig destinationConfig;

  public static final String JSON_PROPERTY_FILTER_CRITERIA = "FilterCriteria";
  @jakarta.annotation.Nullable
  private FilterCriteria filterCriteria;

  public static final String JSON_PROPERTY_SCALING_CONFIG = "ScalingConfig";
  @jakarta.annotation.Nullable
  private ScalingConfig scalingConfig;

  public static final String JSON_PROPERTY_PROVISIONED_POLLER_CONFIG = "ProvisionedPollerConfig";
  @jakarta.annotation.Nullable
  private ProvisionedPollerConfig provisionedPollerConfig;

  public static final String JSON_PROPERTY_METRICS_CONFIG = "MetricsConfig";
  @jakarta.annotation.Nullable
  private MetricsConfig metricsConfig;

  public static final String JSON_PROPERTY_SOURCE_ACCESS_CONFIGURATIONS = "SourceAccessConfigurations";
  @jakarta.annotation.Nullable
  private List<UpdatedAccessConfiguration> sourceAccessConfigurations;

  public static final String JSON_PROPERTY_AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG = "AmazonManagedKafkaEventSourceConfig";
  @jakarta.annotation.Nullable
  private AmazonManagedKafkaEventSourceConfig amazonManagedKafkaEventSourceConfig;

  public static final String JSON_PROPERTY_SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG = "SelfManagedKafkaEventSourceConfig";
  @jakarta.annotation.Nullable
  private SelfManagedKafkaEventSourceConfig selfManagedKafkaEventSourceConfig;

  public UpdateEventSourceMappingRequest() {
  }

  public UpdateEventSourceMappingRequest functionName(@jakarta.annotation.Nullable String functionName) {
    this.functionName = functionName;
    return this;
  }

  /**
   * A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
   * @return functionName
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_FUNCTION_NAME, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getFunctionName() {
    return functionName;
  }


  @JsonProperty(value = JSON_PROPERTY_FUNCTION_NAME, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setFunctionName(@jakarta.annotation.Nullable String functionName) {
    this.functionName = functionName;
  }


  public UpdateEventSourceMappingRequest enabled(@jakarta.annotation.Nullable Boolean enabled) {
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


  public UpdateEventSourceMappingRequest batchSize(@jakarta.annotation.Nullable Integer batchSize) {
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


  public UpdateEventSourceMappingRequest maximumBatchingWindowInSeconds(@jakarta.annotation.Nullable Integer maximumBatchingWindowInSeconds) {
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


  public UpdateEventSourceMappingRequest parallelizationFactor(@jakarta.annotation.Nullable Integer parallelizationFactor) {
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


  public UpdateEventSourceMappingRequest bisectBatchOnFunctionError(@jakarta.annotation.Nullable Boolean bisectBatchOnFunctionError) {
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


  public UpdateEventSourceMappingRequest maximumRecordAgeInSeconds(@jakarta.annotation.Nullable Integer maximumRecordAgeInSeconds) {
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


  public UpdateEventSourceMappingRequest maximumRetryAttempts(@jakarta.annotation.Nullable Integer maximumRetryAttempts) {
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


  public UpdateEventSourceMappingRequest tumblingWindowInSeconds(@jakarta.annotation.Nullable Integer tumblingWindowInSeconds) {
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


  public UpdateEventSourceMappingRequest functionResponseTypes(@jakarta.annotation.Nullable List<FunctionResponseType> functionResponseTypes) {
    this.functionResponseTypes = functionResponseTypes;
    return this;
  }

  public UpdateEventSourceMappingRequest addFunctionResponseTypesItem(FunctionResponseType functionResponseTypesItem) {
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


  public UpdateEventSourceMappingRequest destinationConfig(@jakarta.annotation.Nullable DestinationConfig destinationConfig) {
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


  public UpdateEventSourceMappingRequest filterCriteria(@jakarta.annotation.Nullable FilterCriteria filterCriteria) {
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


  public UpdateEventSourceMappingRequest scalingConfig(@jakarta.annotation.Nullable ScalingConfig scalingConfig) {
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
  public ScalingConfig getScalingConfig() {
    return scalingConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_SCALING_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setScalingConfig(@jakarta.annotation.Nullable ScalingConfig scalingConfig) {
    this.scalingConfig = scalingConfig;
  }


  public UpdateEventSourceMappingRequest provisionedPollerConfig(@jakarta.annotation.Nullable ProvisionedPollerConfig provisionedPollerConfig) {
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
  public ProvisionedPollerConfig getProvisionedPollerConfig() {
    return provisionedPollerConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_PROVISIONED_POLLER_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setProvisionedPollerConfig(@jakarta.annotation.Nullable ProvisionedPollerConfig provisionedPollerConfig) {
    this.provisionedPollerConfig = provisionedPollerConfig;
  }


  public UpdateEventSourceMappingRequest metricsConfig(@jakarta.annotation.Nullable MetricsConfig metricsConfig) {
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


  public UpdateEventSourceMappingRequest sourceAccessConfigurations(@jakarta.annotation.Nullable List<UpdatedAccessConfiguration> sourceAccessConfigurations) {
    this.sourceAccessConfigurations = sourceAccessConfigurations;
    return this;
  }

  public UpdateEventSourceMappingRequest addSourceAccessConfigurationsItem(UpdatedAccessConfiguration sourceAccessConfigurationsItem) {
    if (this.sourceAccessConfigurations == null) {
      this.sourceAccessConfigurations = new ArrayList<>();
    }
    this.sourceAccessConfigurations.add(sourceAccessConfigurationsItem);
    return this;
  }

  /**
   * New access settings, in place of all the old ones. A virtual host cannot be changed: the old one stays.
   * @return sourceAccessConfigurations
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SOURCE_ACCESS_CONFIGURATIONS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public List<UpdatedAccessConfiguration> getSourceAccessConfigurations() {
    return sourceAccessConfigurations;
  }


  @JsonProperty(value = JSON_PROPERTY_SOURCE_ACCESS_CONFIGURATIONS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSourceAccessConfigurations(@jakarta.annotation.Nullable List<UpdatedAccessConfiguration> sourceAccessConfigurations) {
    this.sourceAccessConfigurations = sourceAccessConfigurations;
  }


  public UpdateEventSourceMappingRequest amazonManagedKafkaEventSourceConfig(@jakarta.annotation.Nullable AmazonManagedKafkaEventSourceConfig amazonManagedKafkaEventSourceConfig) {
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
  public AmazonManagedKafkaEventSourceConfig getAmazonManagedKafkaEventSourceConfig() {
    return amazonManagedKafkaEventSourceConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setAmazonManagedKafkaEventSourceConfig(@jakarta.annotation.Nullable AmazonManagedKafkaEventSourceConfig amazonManagedKafkaEventSourceConfig) {
    this.amazonManagedKafkaEventSourceConfig = amazonManagedKafkaEventSourceConfig;
  }


  public UpdateEventSourceMappingRequest selfManagedKafkaEventSourceConfig(@jakarta.annotation.Nullable SelfManagedKafkaEventSourceConfig selfManagedKafkaEventSourceConfig) {
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


  /**
   * Return true if this UpdateEventSourceMappingRequest object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    UpdateEventSourceMappingRequest updateEventSourceMappingRequest = (UpdateEventSourceMappingRequest) o;
    return Objects.equals(this.functionName, updateEventSourceMappingRequest.functionName) &&
        Objects.equals(this.enabled, updateEventSourceMappingRequest.enabled) &&
        Objects.equals(this.batchSize, updateEventSourceMappingRequest.batchSize) &&
        Objects.equals(this.maximumBatchingWindowInSeconds, updateEventSourceMappingRequest.maximumBatchingWindowInSeconds) &&
        Objects.equals(this.parallelizationFactor, updateEventSourceMappingRequest.parallelizationFactor) &&
        Objects.equals(this.bisectBatchOnFunctionError, updateEventSourceMappingRequest.bisectBatchOnFunctionError) &&
        Objects.equals(this.maximumRecordAgeInSeconds, updateEventSourceMappingRequest.maximumRecordAgeInSeconds) &&
        Objects.equals(this.maximumRetryAttempts, updateEventSourceMappingRequest.maximumRetryAttempts) &&
        Objects.equals(this.tumblingWindowInSeconds, updateEventSourceMappingRequest.tumblingWindowInSeconds) &&
        Objects.equals(this.functionResponseTypes, updateEventSourceMappingRequest.functionResponseTypes) &&
        Objects.equals(this.destinationConfig, updateEventSourceMappingRequest.destinationConfig) &&
        Objects.equals(this.filterCriteria, updateEventSourceMappingRequest.filterCriteria) &&
        Objects.equals(this.scalingConfig, updateEventSourceMappingRequest.scalingConfig) &&
        Objects.equals(this.provisionedPollerConfig, updateEventSourceMappingRequest.provisionedPollerConfig) &&
        Objects.equals(this.metricsConfig, updateEventSourceMappingRequest.metricsConfig) &&
        Objects.equals(this.sourceAccessConfigurations, updateEventSourceMappingRequest.sourceAccessConfigurations) &&
        Objects.equals(this.amazonManagedKafkaEventSourceConfig, updateEventSourceMappingRequest.amazonManagedKafkaEventSourceConfig) &&
        Objects.equals(this.selfManagedKafkaEventSourceConfig, updateEventSourceMappingRequest.selfManagedKafkaEventSourceConfig);
  }

  @Override
  public int hashCode() {
    return Objects.hash(functionName, enabled, batchSize, maximumBatchingWindowInSeconds, parallelizationFactor, bisectBatchOnFunctionError, maximumRecordAgeInSeconds, maximumRetryAttempts, tumblingWindowInSeconds, functionResponseTypes, destinationConfig, filterCriteria, scalingConfig, provisionedPollerConfig, metricsConfig, sourceAccessConfigurations, amazonManagedKafkaEventSourceConfig, selfManagedKafkaEventSourceConfig);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class UpdateEventSourceMappingRequest {\n");
    sb.append("    functionName: ").append(toIndentedString(functionName)).append("\n");
    sb.append("    enabled: ").append(toIndentedString(enabled)).append("\n");
    sb.append("    batchSize: ").append(toIndentedString(batchSize)).append("\n");
    sb.append("    maximumBatchingWindowInSeconds: ").append(toIndentedString(maximumBatchingWindowInSeconds)).append("\n");
    sb.append("    parallelizationFactor: ").append(toIndentedString(parallelizationFactor)).append("\n");
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
    sb.append("    sourceAccessConfigurations: ").append(toIndentedString(sourceAccessConfigurations)).append("\n");
    sb.append("    amazonManagedKafkaEventSourceConfig: ").append(toIndentedString(amazonManagedKafkaEventSourceConfig)).append("\n");
    sb.append("    selfManagedKafkaEventSourceConfig: ").append(toIndentedString(selfManagedKafkaEventSourceConfig)).append("\n");
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

    // add `FunctionName` to the URL query string
    if (getFunctionName() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sFunctionName%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getFunctionName()))));
    }

    // add `Enabled` to the URL query string
    if (getEnabled() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sEnabled%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getEnabled()))));
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

    // add `ScalingConfig` to the URL query string
    if (getScalingConfig() != null) {
      joiner.add(getScalingConfig().toUrlQueryString(prefix + "ScalingConfig" + suffix));
    }

    // add `ProvisionedPollerConfig` to the URL query string
    if (getProvisionedPollerConfig() != null) {
      joiner.add(getProvisionedPollerConfig().toUrlQueryString(prefix + "ProvisionedPollerConfig" + suffix));
    }

    // add `MetricsConfig` to the URL query string
    if (getMetricsConfig() != null) {
      joiner.add(getMetricsConfig().toUrlQueryString(prefix + "MetricsConfig" + suffix));
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

    // add `AmazonManagedKafkaEventSourceConfig` to the URL query string
    if (getAmazonManagedKafkaEventSourceConfig() != null) {
      joiner.add(getAmazonManagedKafkaEventSourceConfig().toUrlQueryString(prefix + "AmazonManagedKafkaEventSourceConfig" + suffix));
    }

    // add `SelfManagedKafkaEventSourceConfig` to the URL query string
    if (getSelfManagedKafkaEventSourceConfig() != null) {
      joiner.add(getSelfManagedKafkaEventSourceConfig().toUrlQueryString(prefix + "SelfManagedKafkaEventSourceConfig" + suffix));
    }

    return joiner.toString();
  }
}

