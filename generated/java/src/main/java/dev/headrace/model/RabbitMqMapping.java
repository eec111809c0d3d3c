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
import dev.headrace.model.RabbitMqAccessConfiguration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * From a queue of an Amazon MQ broker that runs RabbitMQ to a function.
 */
@JsonPropertyOrder({
  RabbitMqMapping.JSON_PROPERTY_EVENT_SOURCE_ARN,
  RabbitMqMapping.JSON_PROPERTY_FUNCTION_NAME,
  RabbitMqMapping.JSON_PROPERTY_ENABLED,
  RabbitMqMapping.JSON_PROPERTY_QUEUES,
  RabbitMqMapping.JSON_PROPERTY_SOURCE_ACCESS_CONFIGURATIONS,
  RabbitMqMapping.JSON_PROPERTY_BATCH_SIZE,
  RabbitMqMapping.JSON_PROPERTY_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
  RabbitMqMapping.JSON_PROPERTY_FILTER_CRITERIA,
  RabbitMqMapping.JSON_PROPERTY_METRICS_CONFIG,
  RabbitMqMapping.JSON_PROPERTY_TAGS
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class RabbitMqMapping {
  public static final String JSON_PROPERTY_EVENT_SOURCE_ARN = "EventSourceArn";
  @jakarta.annotation.Nonnull
  private String eventSourceArn;

  public static final String JSON_PROPERTY_FUNCTION_NAME = "FunctionName";
  @jakarta.annotation.Nonnull
  private String functionName;

  public static final String JSON_PROPERTY_ENABLED = "Enabled";
  @jakarta.annotation.Nullable
  private Boolean enabled;

  public static final String JSON_PROPERTY_QUEUES = "Queues";
  @jakarta.annotation.Nonnull
  private List<String> queues;

  public static final String JSON_PROPERTY_SOURCE_ACCESS_CONFIGURATIONS = "SourceAccessConfigurations";
  @jakarta.annotation.Nonnull
  private List<RabbitMqAccessConfiguration> sourceAccessConfigurations;

  public static final String JSON_PROPERTY_BATCH_SIZE = "BatchSize";
  @jakarta.annotation.Nullable
  private Integer batchSize;

  public static final String JSON_PROPERTY_MAXIMUM_BATCHING_WINDOW_IN_SECONDS = "MaximumBatchingWindowInSeconds";
  @jakarta.annotation.Nullable
  private Integer maximumBatchingWindowInSeconds;

  public static final String JSON_PROPERTY_FILTER_CRITERIA = "FilterCriteria";
  @jakarta.annotation.Nullable
  private FilterCriteria filterCriteria;

  public static final String JSON_PROPERTY_METRICS_CONFIG = "MetricsConfig";
  @jakarta.annotation.Nullable
  private EventMetricsConfig metricsConfig;

  public static final String JSON_PROPERTY_TAGS = "Tags";
  @jakarta.annotation.Nullable
  private Map<String, String> tags;

  public RabbitMqMapping() {
  }

  public RabbitMqMapping eventSourceArn(@jakarta.annotation.Nonnull String eventSourceArn) {
    this.eventSourceArn = eventSourceArn;
    return this;
  }

  /**
   * An Amazon MQ broker. The ARN does not tell whether it runs ActiveMQ or RabbitMQ.
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


  public RabbitMqMapping functionName(@jakarta.annotation.Nonnull String functionName) {
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


  public RabbitMqMapping enabled(@jakarta.annotation.Nullable Boolean enabled) {
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


  public RabbitMqMapping queues(@jakarta.annotation.Nonnull List<String> queues) {
    this.queues = queues;
    return this;
  }

  public RabbitMqMapping addQueuesItem(String queuesItem) {
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
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_QUEUES, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public List<String> getQueues() {
    return queues;
  }


  @JsonProperty(value = JSON_PROPERTY_QUEUES, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setQueues(@jakarta.annotation.Nonnull List<String> queues) {
    this.queues = queues;
  }


  public RabbitMqMapping sourceAccessConfigurations(@jakarta.annotation.Nonnull List<RabbitMqAccessConfiguration> sourceAccessConfigurations) {
    this.sourceAccessConfigurations = sourceAccessConfigurations;
    return this;
  }

  public RabbitMqMapping addSourceAccessConfigurationsItem(RabbitMqAccessConfiguration sourceAccessConfigurationsItem) {
    if (this.sourceAccessConfigurations == null) {
      this.sourceAccessConfigurations = new ArrayList<>();
    }
    this.sourceAccessConfigurations.add(sourceAccessConfigurationsItem);
    return this;
  }

  /**
   * The credentials for a RabbitMQ broker, which it needs, and the virtual host if it is not &#x60;/&#x60;.
   * @return sourceAccessConfigurations
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SOURCE_ACCESS_CONFIGURATIONS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public List<RabbitMqAccessConfiguration> getSourceAccessConfigurations() {
    return sourceAccessConfigurations;
  }


  @JsonProperty(value = JSON_PROPERTY_SOURCE_ACCESS_CONFIGURATIONS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setSourceAccessConfigurations(@jakarta.annotation.Nonnull List<RabbitMqAccessConfiguration> sourceAccessConfigurations) {
    this.sourceAccessConfigurations = sourceAccessConfigurations;
  }


  public RabbitMqMapping batchSize(@jakarta.annotation.Nullable Integer batchSize) {
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


  public RabbitMqMapping maximumBatchingWindowInSeconds(@jakarta.annotation.Nullable Integer maximumBatchingWindowInSeconds) {
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


  public RabbitMqMapping filterCriteria(@jakarta.annotation.Nullable FilterCriteria filterCriteria) {
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


  public RabbitMqMapping metricsConfig(@jakarta.annotation.Nullable EventMetricsConfig metricsConfig) {
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


  public RabbitMqMapping tags(@jakarta.annotation.Nullable Map<String, String> tags) {
    this.tags = tags;
    return this;
  }

  public RabbitMqMapping putTagsItem(String key, String tagsItem) {
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
   * Return true if this RabbitMqMapping object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    RabbitMqMapping rabbitMqMapping = (RabbitMqMapping) o;
    return Objects.equals(this.eventSourceArn, rabbitMqMapping.eventSourceArn) &&
        Objects.equals(this.functionName, rabbitMqMapping.functionName) &&
        Objects.equals(this.enabled, rabbitMqMapping.enabled) &&
        Objects.equals(this.queues, rabbitMqMapping.queues) &&
        Objects.equals(this.sourceAccessConfigurations, rabbitMqMapping.sourceAccessConfigurations) &&
        Objects.equals(this.batchSize, rabbitMqMapping.batchSize) &&
        Objects.equals(this.maximumBatchingWindowInSeconds, rabbitMqMapping.maximumBatchingWindowInSeconds) &&
        Objects.equals(this.filterCriteria, rabbitMqMapping.filterCriteria) &&
        Objects.equals(this.metricsConfig, rabbitMqMapping.metricsConfig) &&
        Objects.equals(this.tags, rabbitMqMapping.tags);
  }

  @Override
  public int hashCode() {
    return Objects.hash(eventSourceArn, functionName, enabled, queues, sourceAccessConfigurations, batchSize, maximumBatchingWindowInSeconds, filterCriteria, metricsConfig, tags);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class RabbitMqMapping {\n");
    sb.append("    eventSourceArn: ").append(toIndentedString(eventSourceArn)).append("\n");
    sb.append("    functionName: ").append(toIndentedString(functionName)).append("\n");
    sb.append("    enabled: ").append(toIndentedString(enabled)).append("\n");
    sb.append("    queues: ").append(toIndentedString(queues)).append("\n");
    sb.append("    sourceAccessConfigurations: ").append(toIndentedString(sourceAccessConfigurations)).append("\n");
    sb.append("    batchSize: ").append(toIndentedString(batchSize)).append("\n");
    sb.append("    maximumBatchingWindowInSeconds: ").append(toIndentedString(maximumBatchingWindowInSeconds)).append("\n");
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
          joiner.add(getSourceAccessConfigurations().get(i).toUrlQueryString(String.format(java.util.Locale.ROOT, "%sSourceAccessConfigurations%s%s", prefix, suffix,
          "".equals(suffix) ? "" : String.format(java.util.Locale.ROOT, "%s%d%s", containerPrefix, i, containerSuffix))));
        }
      }
    }

    // add `BatchSize` to the URL query string
    if (getBatchSize() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sBatchSize%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getBatchSize()))));
    }

    // add `MaximumBatchingWindowInSeconds` to the URL query string
    if (getMaximumBatchingWindowInSeconds() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sMaximumBatchingWindowInSeconds%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getMaximumBatchingWindowInSeconds()))));
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

