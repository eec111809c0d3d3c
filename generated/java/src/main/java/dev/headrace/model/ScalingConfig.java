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
 * How far a queue&#39;s polling scales. No limit by default; an empty object takes the limit away. SQS only.
 */
@JsonPropertyOrder({
  ScalingConfig.JSON_PROPERTY_MAXIMUM_CONCURRENCY
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class ScalingConfig {
  public static final String JSON_PROPERTY_MAXIMUM_CONCURRENCY = "MaximumConcurrency";
  @jakarta.annotation.Nullable
  private Integer maximumConcurrency;

  public ScalingConfig() {
  }

  public ScalingConfig maximumConcurrency(@jakarta.annotation.Nullable Integer maximumConcurrency) {
    this.maximumConcurrency = maximumConcurrency;
    return this;
  }

  /**
   * How many batches of this mapping may be with the function at once. SQS only.
   * minimum: 2
   * maximum: 1000
   * @return maximumConcurrency
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_MAXIMUM_CONCURRENCY, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Integer getMaximumConcurrency() {
    return maximumConcurrency;
  }


  @JsonProperty(value = JSON_PROPERTY_MAXIMUM_CONCURRENCY, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setMaximumConcurrency(@jakarta.annotation.Nullable Integer maximumConcurrency) {
    this.maximumConcurrency = maximumConcurrency;
  }


  /**
   * Return true if this ScalingConfig object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ScalingConfig scalingConfig = (ScalingConfig) o;
    return Objects.equals(this.maximumConcurrency, scalingConfig.maximumConcurrency);
  }

  @Override
  public int hashCode() {
    return Objects.hash(maximumConcurrency);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ScalingConfig {\n");
    sb.append("    maximumConcurrency: ").append(toIndentedString(maximumConcurrency)).append("\n");
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

    // add `MaximumConcurrency` to the URL query string
    if (getMaximumConcurrency() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sMaximumConcurrency%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getMaximumConcurrency()))));
    }

    return joiner.toString();
  }
}

