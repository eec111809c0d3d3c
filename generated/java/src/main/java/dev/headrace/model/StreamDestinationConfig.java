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
import dev.headrace.model.StreamOnFailure;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * Where a note goes about records of a stream that were given up. Nowhere by default.
 */
@JsonPropertyOrder({
  StreamDestinationConfig.JSON_PROPERTY_ON_FAILURE
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class StreamDestinationConfig {
  public static final String JSON_PROPERTY_ON_FAILURE = "OnFailure";
  @jakarta.annotation.Nullable
  private StreamOnFailure onFailure;

  public StreamDestinationConfig() {
  }

  public StreamDestinationConfig onFailure(@jakarta.annotation.Nullable StreamOnFailure onFailure) {
    this.onFailure = onFailure;
    return this;
  }

  /**
   * Get onFailure
   * @return onFailure
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_ON_FAILURE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public StreamOnFailure getOnFailure() {
    return onFailure;
  }


  @JsonProperty(value = JSON_PROPERTY_ON_FAILURE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setOnFailure(@jakarta.annotation.Nullable StreamOnFailure onFailure) {
    this.onFailure = onFailure;
  }


  /**
   * Return true if this StreamDestinationConfig object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    StreamDestinationConfig streamDestinationConfig = (StreamDestinationConfig) o;
    return Objects.equals(this.onFailure, streamDestinationConfig.onFailure);
  }

  @Override
  public int hashCode() {
    return Objects.hash(onFailure);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class StreamDestinationConfig {\n");
    sb.append("    onFailure: ").append(toIndentedString(onFailure)).append("\n");
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

    // add `OnFailure` to the URL query string
    if (getOnFailure() != null) {
      joiner.add(getOnFailure().toUrlQueryString(prefix + "OnFailure" + suffix));
    }

    return joiner.toString();
  }
}

