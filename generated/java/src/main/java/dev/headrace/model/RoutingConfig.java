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
import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * A second version and its share. None by default; an empty object takes it away.
 */
@JsonPropertyOrder({
  RoutingConfig.JSON_PROPERTY_ADDITIONAL_VERSION_WEIGHTS
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class RoutingConfig {
  public static final String JSON_PROPERTY_ADDITIONAL_VERSION_WEIGHTS = "AdditionalVersionWeights";
  @jakarta.annotation.Nullable
  private Map<String, Double> additionalVersionWeights;

  public RoutingConfig() {
  }

  public RoutingConfig additionalVersionWeights(@jakarta.annotation.Nullable Map<String, Double> additionalVersionWeights) {
    this.additionalVersionWeights = additionalVersionWeights;
    return this;
  }

  public RoutingConfig putAdditionalVersionWeightsItem(String key, Double additionalVersionWeightsItem) {
    if (this.additionalVersionWeights == null) {
      this.additionalVersionWeights = new HashMap<>();
    }
    this.additionalVersionWeights.put(key, additionalVersionWeightsItem);
    return this;
  }

  /**
   * The other version&#39;s number, with its share of the invocations; one at most.
   * @return additionalVersionWeights
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_ADDITIONAL_VERSION_WEIGHTS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Map<String, Double> getAdditionalVersionWeights() {
    return additionalVersionWeights;
  }


  @JsonProperty(value = JSON_PROPERTY_ADDITIONAL_VERSION_WEIGHTS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setAdditionalVersionWeights(@jakarta.annotation.Nullable Map<String, Double> additionalVersionWeights) {
    this.additionalVersionWeights = additionalVersionWeights;
  }


  /**
   * Return true if this RoutingConfig object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    RoutingConfig routingConfig = (RoutingConfig) o;
    return Objects.equals(this.additionalVersionWeights, routingConfig.additionalVersionWeights);
  }

  @Override
  public int hashCode() {
    return Objects.hash(additionalVersionWeights);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class RoutingConfig {\n");
    sb.append("    additionalVersionWeights: ").append(toIndentedString(additionalVersionWeights)).append("\n");
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

    // add `AdditionalVersionWeights` to the URL query string
    if (getAdditionalVersionWeights() != null) {
      for (String _key : getAdditionalVersionWeights().keySet()) {
        joiner.add(String.format(java.util.Locale.ROOT, "%sAdditionalVersionWeights%s%s=%s", prefix, suffix,
            "".equals(suffix) ? "" : String.format(java.util.Locale.ROOT, "%s%d%s", containerPrefix, _key, containerSuffix),
            getAdditionalVersionWeights().get(_key), ApiClient.urlEncode(ApiClient.valueToString(getAdditionalVersionWeights().get(_key)))));
      }
    }

    return joiner.toString();
  }
}

