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
import dev.headrace.model.EventMetricsConfig;
import dev.headrace.model.FilterCriteria;
import dev.headrace.model.FunctionResponseType;
import dev.headrace.model.StartingPosition;
import dev.headrace.model.StreamDestinationConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * From the stream of changes of a DynamoDB table to a function.
 */
@JsonPropertyOrder({
  DynamoDBStreamMapping.JSON_PROPERTY_EVENT_SOURCE_ARN,
  DynamoDBStreamMapping.JSON_PROPERTY_FUNCTION_NAME,
  DynamoDBStreamMapping.JSON_PROPERTY_ENABLED,
  DynamoDBStreamMapping.JSON_PROPERTY_STARTING_POSITION,
  DynamoDBStreamMapping.JSON_PROPERTY_BATCH_SIZE,
  DynamoDBStreamMapping.JSON_PROPERTY_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
  DynamoDBStreamMapping.JSON_PROPERTY_PARALLELIZATION_FACTOR,
  DynamoDBStreamMapping.JSON_PROPERTY_BISECT_BATCH_ON_FUNCTION_ERROR,
  DynamoDBStreamMapping.JSON_PROPERTY_MAXIMUM_RECORD_AGE_IN_SECONDS,
  DynamoDBStreamMapping.JSON_PROPERTY_MAXIMUM_RETRY_ATTEMPTS,
  DynamoDBStreamMapping.JSON_PROPERTY_TUMBLING_WINDOW_IN_SECONDS,
  DynamoDBStreamMapping.JSON_PROPERTY_FUNCTION_RESPONSE_TYPES,
  DynamoDBStreamMapping.JSON_PROPERTY_DESTINATION_CONFIG,
  DynamoDBStreamMapping.JSON_PROPERTY_FILTER_CRITERIA,
  DynamoDBStreamMapping.JSON_PROPERTY_METRICS_CONFIG,
  DynamoDBStreamMapping.JSON_PROPERTY_TAGS
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class DynamoDBStreamMapping {
  public static final String JSON_PROPERTY_EVENT_SOURCE_ARN = "EventSourceArn";
  @jakarta.annotation.Nonnull
  private String eventSourceArn;

  public static final String JSON_PROPERTY_FUNCTION_NAME = "FunctionName";
  @jakarta.annotation.Nonnull
  private String functionName;

  public static final String JSON_PROPERTY_ENABLED = "Enabled";
  @jakarta.annotation.Nullable
  private Boolean enabled;

  public static final String JSON_PROPERTY_STARTING_POSITION = "StartingPosition";
  @jakarta.annotation.Nonnull
  private StartingPosition startingPosition;

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
  private StreamDestinationConfig destinationConfig;

  public static final String JSON_PROPERTY_FILTER_CRITERIA = "FilterCriteria";
  @jakarta.annotation.Nullable
  private FilterCriteria filterCriteria;

  public static final String JSON_PROPERTY_METRICS_CONFIG = "MetricsConfig";
  @jakarta.annotation.Nullable
  private EventMetricsConfig metricsConfig;

  public static final String JSON_PROPERTY_TAGS = "Tags";
  @jakarta.annotation.Nullable
  private Map<String, String> tags;

  public DynamoDBStreamMapping() {
  }

  public DynamoDBStreamMapping eventSourceArn(@jakarta.annotation.Nonnull String eventSourceArn) {
    this.eventSourceArn = eventSourceArn;
    return this;
  }

  /**
   * The stream of a DynamoDB table, with its label.
   * @return eventSourceArn
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_EVENT_SOURCE_ARN, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getEventSourceArn() {
    return eventSourceArn;
  }


  @JsonProperty(value = JSON_PROPERTY_EVENT_SOURCE_ARN, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setEventSourceArn(@jakarta.annotation.Nonnull String eventSourceArn) {
    this.eventSourceArn = eventSourceArn;
  }


  public DynamoDBStreamMapping functionName(@jakarta.annotation.Nonnull String functionName) {
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


  public DynamoDBStreamMapping enabled(@jakarta.annotation.Nullable Boolean enabled) {
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


  public DynamoDBStreamMapping startingPosition(@jakarta.annotation.Nonnull StartingPosition startingPosition) {
    this.startingPosition = startingPosition;
    return this;
  }

  /**
   * Get startingPosition
   * @return startingPosition
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_STARTING_POSITION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public StartingPosition getStartingPosition() {
    return startingPosition;
  }


  @JsonProperty(value = JSON_PROPERTY_STARTING_POSITION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setStartingPosition(@jakarta.annotation.Nonnull StartingPosition startingPosition) {
    this.startingPosition = startingPosition;
  }


  public DynamoDBStreamMapping batchSize(@jakarta.annotation.Nullable Integer batchSize) {
    this.batchSize = batchSize;
    return this;
  }

  /**
   * How many changes of a table the function is given at once, at most; 100 by default.
   * minimum: 1
   * maximum: 1000
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


  public DynamoDBStreamMapping maximumBatchingWindowInSeconds(@jakarta.annotation.Nullable Integer maximumBatchingWindowInSeconds) {
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


  public DynamoDBStreamMapping parallelizationFactor(@jakarta.annotation.Nullable Integer parallelizationFactor) {
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


  public DynamoDBStreamMapping bisectBatchOnFunctionError(@jakarta.annotation.Nullable Boolean bisectBatchOnFunctionError) {
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


  public DynamoDBStreamMapping maximumRecordAgeInSeconds(@jakarta.annotation.Nullable Integer maximumRecordAgeInSeconds) {
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


  public DynamoDBStreamMapping maximumRetryAttempts(@jakarta.annotation.Nullable Integer maximumRetryAttempts) {
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


  public DynamoDBStreamMapping tumblingWindowInSeconds(@jakarta.annotation.Nullable Integer tumblingWindowInSeconds) {
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


  public DynamoDBStreamMapping functionResponseTypes(@jakarta.annotation.Nullable List<FunctionResponseType> functionResponseTypes) {
    this.functionResponseTypes = functionResponseTypes;
    return this;
  }

  public DynamoDBStreamMapping addFunctionResponseTypesItem(FunctionResponseType functionResponseTypesItem) {
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


  public DynamoDBStreamMapping destinationConfig(@jakarta.annotation.Nullable StreamDestinationConfig destinationConfig) {
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
  public StreamDestinationConfig getDestinationConfig() {
    return destinationConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_DESTINATION_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setDestinationConfig(@jakarta.annotation.Nullable StreamDestinationConfig destinationConfig) {
    this.destinationConfig = destinationConfig;
  }


  public DynamoDBStreamMapping filterCriteria(@jakarta.annotation.Nullable FilterCriteria filterCriteria) {
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


  public DynamoDBStreamMapping metricsConfig(@jakarta.annotation.Nullable EventMetricsConfig metricsConfig) {
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
  public EventMetricsConfig getMetricsConfig() {
    return metricsConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_METRICS_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setMetricsConfig(@jakarta.annotation.Nullable EventMetricsConfig metricsConfig) {
    this.metricsConfig = metricsConfig;
  }


  public DynamoDBStreamMapping tags(@jakarta.annotation.Nullable Map<String, String> tags) {
    this.tags = tags;
    return this;
  }

  public DynamoDBStreamMapping putTagsItem(String key, String tagsItem) {
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
   * Return true if this DynamoDBStreamMapping object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    DynamoDBStreamMapping dynamoDBStreamMapping = (DynamoDBStreamMapping) o;
    return Objects.equals(this.eventSourceArn, dynamoDBStreamMapping.eventSourceArn) &&
        Objects.equals(this.functionName, dynamoDBStreamMapping.functionName) &&
        Objects.equals(this.enabled, dynamoDBStreamMapping.enabled) &&
        Objects.equals(this.startingPosition, dynamoDBStreamMapping.startingPosition) &&
        Objects.equals(this.batchSize, dynamoDBStreamMapping.batchSize) &&
        Objects.equals(this.maximumBatchingWindowInSeconds, dynamoDBStreamMapping.maximumBatchingWindowInSeconds) &&
        Objects.equals(this.parallelizationFactor, dynamoDBStreamMapping.parallelizationFactor) &&
        Objects.equals(this.bisectBatchOnFunctionError, dynamoDBStreamMapping.bisectBatchOnFunctionError) &&
        Objects.equals(this.maximumRecordAgeInSeconds, dynamoDBStreamMapping.maximumRecordAgeInSeconds) &&
        Objects.equals(this.maximumRetryAttempts, dynamoDBStreamMapping.maximumRetryAttempts) &&
        Objects.equals(this.tumblingWindowInSeconds, dynamoDBStreamMapping.tumblingWindowInSeconds) &&
        Objects.equals(this.functionResponseTypes, dynamoDBStreamMapping.functionResponseTypes) &&
        Objects.equals(this.destinationConfig, dynamoDBStreamMapping.destinationConfig) &&
        Objects.equals(this.filterCriteria, dynamoDBStreamMapping.filterCriteria) &&
        Objects.equals(this.metricsConfig, dynamoDBStreamMapping.metricsConfig) &&
        Objects.equals(this.tags, dynamoDBStreamMapping.tags);
  }

  @Override
  public int hashCode() {
    return Objects.hash(eventSourceArn, functionName, enabled, startingPosition, batchSize, maximumBatchingWindowInSeconds, parallelizationFactor, bisectBatchOnFunctionError, maximumRecordAgeInSeconds, maximumRetryAttempts, tumblingWindowInSeconds, functionResponseTypes, destinationConfig, filterCriteria, metricsConfig, tags);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class DynamoDBStreamMapping {\n");
    sb.append("    eventSourceArn: ").append(toIndentedString(eventSourceArn)).append("\n");
    sb.append("    functionName: ").append(toIndentedString(functionName)).append("\n");
    sb.append("    enabled: ").append(toIndentedString(enabled)).append("\n");
    sb.append("    startingPosition: ").append(toIndentedString(startingPosition)).append("\n");
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

    // add `EventSourceArn` to the URL query string
    if (getEventSourceArn() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sEventSourceArn%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getEventSourceArn()))));
    }

    // add `FunctionName` to the URL query string
    if (getFunctionName() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sFunctionName%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getFunctionName()))));
    }

    // add `Enabled` to the URL query string
    if (getEnabled() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sEnabled%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getEnabled()))));
    }

    // add `StartingPosition` to the URL query string
    if (getStartingPosition() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sStartingPosition%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getStartingPosition()))));
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

