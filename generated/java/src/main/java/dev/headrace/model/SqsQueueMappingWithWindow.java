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
import dev.headrace.model.ScalingConfig;
import dev.headrace.model.SqsProvisionedPollerConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * From a standard SQS queue to a function, with batches that wait to fill and may be large.
 */
@JsonPropertyOrder({
  SqsQueueMappingWithWindow.JSON_PROPERTY_EVENT_SOURCE_ARN,
  SqsQueueMappingWithWindow.JSON_PROPERTY_FUNCTION_NAME,
  SqsQueueMappingWithWindow.JSON_PROPERTY_ENABLED,
  SqsQueueMappingWithWindow.JSON_PROPERTY_BATCH_SIZE,
  SqsQueueMappingWithWindow.JSON_PROPERTY_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
  SqsQueueMappingWithWindow.JSON_PROPERTY_FUNCTION_RESPONSE_TYPES,
  SqsQueueMappingWithWindow.JSON_PROPERTY_FILTER_CRITERIA,
  SqsQueueMappingWithWindow.JSON_PROPERTY_SCALING_CONFIG,
  SqsQueueMappingWithWindow.JSON_PROPERTY_PROVISIONED_POLLER_CONFIG,
  SqsQueueMappingWithWindow.JSON_PROPERTY_METRICS_CONFIG,
  SqsQueueMappingWithWindow.JSON_PROPERTY_TAGS
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class SqsQueueMappingWithWindow {
  public static final String JSON_PROPERTY_EVENT_SOURCE_ARN = "EventSourceArn";
  @jakarta.annotation.Nonnull
  private String eventSourceArn;

  public static final String JSON_PROPERTY_FUNCTION_NAME = "FunctionName";
  @jakarta.annotation.Nonnull
  private String functionName;

  public static final String JSON_PROPERTY_ENABLED = "Enabled";
  @jakarta.annotation.Nullable
  private Boolean enabled;

  public static final String JSON_PROPERTY_BATCH_SIZE = "BatchSize";
  @jakarta.annotation.Nullable
  private Integer batchSize;

  public static final String JSON_PROPERTY_MAXIMUM_BATCHING_WINDOW_IN_SECONDS = "MaximumBatchingWindowInSeconds";
  @jakarta.annotation.Nonnull
  private Integer maximumBatchingWindowInSeconds;

  public static final String JSON_PROPERTY_FUNCTION_RESPONSE_TYPES = "FunctionResponseTypes";
  @jakarta.annotation.Nullable
  private List<FunctionResponseType> functionResponseTypes;

  public static final String JSON_PROPERTY_FILTER_CRITERIA = "FilterCriteria";
  @jakarta.annotation.Nullable
  private FilterCriteria filterCriteria;

  public static final String JSON_PROPERTY_SCALING_CONFIG = "ScalingConfig";
  @jakarta.annotation.Nullable
  private ScalingConfig scalingConfig;

  public static final String JSON_PROPERTY_PROVISIONED_POLLER_CONFIG = "ProvisionedPollerConfig";
  @jakarta.annotation.Nullable
  private SqsProvisionedPollerConfig provisionedPollerConfig;

  public static final String JSON_PROPERTY_METRICS_CONFIG = "MetricsConfig";
  @jakarta.annotation.Nullable
  private EventMetricsConfig metricsConfig;

  public static final String JSON_PROPERTY_TAGS = "Tags";
  @jakarta.annotation.Nullable
  private Map<String, String> tags;

  public SqsQueueMappingWithWindow() {
  }

  public SqsQueueMappingWithWindow eventSourceArn(@jakarta.annotation.Nonnull String eventSourceArn) {
    this.eventSourceArn = eventSourceArn;
    return this;
  }

  /**
   * A standard SQS queue. The name has no dot, so a FIFO queue does not fit.
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


  public SqsQueueMappingWithWindow functionName(@jakarta.annotation.Nonnull String functionName) {
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


  public SqsQueueMappingWithWindow enabled(@jakarta.annotation.Nullable Boolean enabled) {
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


  public SqsQueueMappingWithWindow batchSize(@jakarta.annotation.Nullable Integer batchSize) {
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


  public SqsQueueMappingWithWindow maximumBatchingWindowInSeconds(@jakarta.annotation.Nonnull Integer maximumBatchingWindowInSeconds) {
    this.maximumBatchingWindowInSeconds = maximumBatchingWindowInSeconds;
    return this;
  }

  /**
   * How long to wait for a batch of messages to fill. Needed for batches above 10.
   * minimum: 1
   * maximum: 300
   * @return maximumBatchingWindowInSeconds
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MAXIMUM_BATCHING_WINDOW_IN_SECONDS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public Integer getMaximumBatchingWindowInSeconds() {
    return maximumBatchingWindowInSeconds;
  }


  @JsonProperty(value = JSON_PROPERTY_MAXIMUM_BATCHING_WINDOW_IN_SECONDS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setMaximumBatchingWindowInSeconds(@jakarta.annotation.Nonnull Integer maximumBatchingWindowInSeconds) {
    this.maximumBatchingWindowInSeconds = maximumBatchingWindowInSeconds;
  }


  public SqsQueueMappingWithWindow functionResponseTypes(@jakarta.annotation.Nullable List<FunctionResponseType> functionResponseTypes) {
    this.functionResponseTypes = functionResponseTypes;
    return this;
  }

  public SqsQueueMappingWithWindow addFunctionResponseTypesItem(FunctionResponseType functionResponseTypesItem) {
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


  public SqsQueueMappingWithWindow filterCriteria(@jakarta.annotation.Nullable FilterCriteria filterCriteria) {
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


  public SqsQueueMappingWithWindow scalingConfig(@jakarta.annotation.Nullable ScalingConfig scalingConfig) {
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


  public SqsQueueMappingWithWindow provisionedPollerConfig(@jakarta.annotation.Nullable SqsProvisionedPollerConfig provisionedPollerConfig) {
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
  public SqsProvisionedPollerConfig getProvisionedPollerConfig() {
    return provisionedPollerConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_PROVISIONED_POLLER_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setProvisionedPollerConfig(@jakarta.annotation.Nullable SqsProvisionedPollerConfig provisionedPollerConfig) {
    this.provisionedPollerConfig = provisionedPollerConfig;
  }


  public SqsQueueMappingWithWindow metricsConfig(@jakarta.annotation.Nullable EventMetricsConfig metricsConfig) {
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


  public SqsQueueMappingWithWindow tags(@jakarta.annotation.Nullable Map<String, String> tags) {
    this.tags = tags;
    return this;
  }

  public SqsQueueMappingWithWindow putTagsItem(String key, String tagsItem) {
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
   * Return true if this SqsQueueMappingWithWindow object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    SqsQueueMappingWithWindow sqsQueueMappingWithWindow = (SqsQueueMappingWithWindow) o;
    return Objects.equals(this.eventSourceArn, sqsQueueMappingWithWindow.eventSourceArn) &&
        Objects.equals(this.functionName, sqsQueueMappingWithWindow.functionName) &&
        Objects.equals(this.enabled, sqsQueueMappingWithWindow.enabled) &&
        Objects.equals(this.batchSize, sqsQueueMappingWithWindow.batchSize) &&
        Objects.equals(this.maximumBatchingWindowInSeconds, sqsQueueMappingWithWindow.maximumBatchingWindowInSeconds) &&
        Objects.equals(this.functionResponseTypes, sqsQueueMappingWithWindow.functionResponseTypes) &&
        Objects.equals(this.filterCriteria, sqsQueueMappingWithWindow.filterCriteria) &&
        Objects.equals(this.scalingConfig, sqsQueueMappingWithWindow.scalingConfig) &&
        Objects.equals(this.provisionedPollerConfig, sqsQueueMappingWithWindow.provisionedPollerConfig) &&
        Objects.equals(this.metricsConfig, sqsQueueMappingWithWindow.metricsConfig) &&
        Objects.equals(this.tags, sqsQueueMappingWithWindow.tags);
  }

  @Override
  public int hashCode() {
    return Objects.hash(eventSourceArn, functionName, enabled, batchSize, maximumBatchingWindowInSeconds, functionResponseTypes, filterCriteria, scalingConfig, provisionedPollerConfig, metricsConfig, tags);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class SqsQueueMappingWithWindow {\n");
    sb.append("    eventSourceArn: ").append(toIndentedString(eventSourceArn)).append("\n");
    sb.append("    functionName: ").append(toIndentedString(functionName)).append("\n");
    sb.append("    enabled: ").append(toIndentedString(enabled)).append("\n");
    sb.append("    batchSize: ").append(toIndentedString(batchSize)).append("\n");
    sb.append("    maximumBatchingWindowInSeconds: ").append(toIndentedString(maximumBatchingWindowInSeconds)).append("\n");
    sb.append("    functionResponseTypes: ").append(toIndentedString(functionResponseTypes)).append("\n");
    sb.append("    filterCriteria: ").append(toIndentedString(filterCriteria)).append("\n");
    sb.append("    scalingConfig: ").append(toIndentedString(scalingConfig)).append("\n");
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

    // add `BatchSize` to the URL query string
    if (getBatchSize() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sBatchSize%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getBatchSize()))));
    }

    // add `MaximumBatchingWindowInSeconds` to the URL query string
    if (getMaximumBatchingWindowInSeconds() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sMaximumBatchingWindowInSeconds%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getMaximumBatchingWindowInSeconds()))));
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

