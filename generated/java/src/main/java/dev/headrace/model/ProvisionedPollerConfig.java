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
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * How many pollers stand ready. Left to the server by default. Standard queues and Kafka.
 */
@JsonPropertyOrder({
  ProvisionedPollerConfig.JSON_PROPERTY_MINIMUM_POLLERS,
  ProvisionedPollerConfig.JSON_PROPERTY_MAXIMUM_POLLERS
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class ProvisionedPollerConfig {
  public static final String JSON_PROPERTY_MINIMUM_POLLERS = "MinimumPollers";
  @jakarta.annotation.Nullable
  private Integer minimumPollers;

  public static final String JSON_PROPERTY_MAXIMUM_POLLERS = "MaximumPollers";
  @jakarta.annotation.Nullable
  private Integer maximumPollers;

  public ProvisionedPollerConfig() {
  }

  public ProvisionedPollerConfig minimumPollers(@jakarta.annotation.Nullable Integer minimumPollers) {
    this.minimumPollers = minimumPollers;
    return this;
  }

  /**
   * Never fewer pollers than these. 1 by default for Kafka, 2 for SQS.
   * minimum: 1
   * maximum: 200
   * @return minimumPollers
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_MINIMUM_POLLERS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Integer getMinimumPollers() {
    return minimumPollers;
  }


  @JsonProperty(value = JSON_PROPERTY_MINIMUM_POLLERS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setMinimumPollers(@jakarta.annotation.Nullable Integer minimumPollers) {
    this.minimumPollers = minimumPollers;
  }


  public ProvisionedPollerConfig maximumPollers(@jakarta.annotation.Nullable Integer maximumPollers) {
    this.maximumPollers = maximumPollers;
    return this;
  }

  /**
   * Never more pollers than these; 200 by default. Not below MinimumPollers.
   * minimum: 1
   * maximum: 10000
   * @return maximumPollers
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_MAXIMUM_POLLERS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Integer getMaximumPollers() {
    return maximumPollers;
  }


  @JsonProperty(value = JSON_PROPERTY_MAXIMUM_POLLERS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setMaximumPollers(@jakarta.annotation.Nullable Integer maximumPollers) {
    this.maximumPollers = maximumPollers;
  }


  /**
   * Return true if this ProvisionedPollerConfig object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ProvisionedPollerConfig provisionedPollerConfig = (ProvisionedPollerConfig) o;
    return Objects.equals(this.minimumPollers, provisionedPollerConfig.minimumPollers) &&
        Objects.equals(this.maximumPollers, provisionedPollerConfig.maximumPollers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(minimumPollers, maximumPollers);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ProvisionedPollerConfig {\n");
    sb.append("    minimumPollers: ").append(toIndentedString(minimumPollers)).append("\n");
    sb.append("    maximumPollers: ").append(toIndentedString(maximumPollers)).append("\n");
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

    // add `MinimumPollers` to the URL query string
    if (getMinimumPollers() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sMinimumPollers%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getMinimumPollers()))));
    }

    // add `MaximumPollers` to the URL query string
    if (getMaximumPollers() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sMaximumPollers%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getMaximumPollers()))));
    }

    return joiner.toString();
  }
}

