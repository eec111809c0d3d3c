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
import dev.headrace.model.Endpoints;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * A Kafka cluster of one&#39;s own, named by its servers. Only for such a cluster, and then instead of an ARN.
 */
@JsonPropertyOrder({
  SelfManagedEventSource.JSON_PROPERTY_ENDPOINTS
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class SelfManagedEventSource {
  public static final String JSON_PROPERTY_ENDPOINTS = "Endpoints";
  @jakarta.annotation.Nonnull
  private Endpoints endpoints;

  public SelfManagedEventSource() {
  }

  public SelfManagedEventSource endpoints(@jakarta.annotation.Nonnull Endpoints endpoints) {
    this.endpoints = endpoints;
    return this;
  }

  /**
   * Get endpoints
   * @return endpoints
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ENDPOINTS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public Endpoints getEndpoints() {
    return endpoints;
  }


  @JsonProperty(value = JSON_PROPERTY_ENDPOINTS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setEndpoints(@jakarta.annotation.Nonnull Endpoints endpoints) {
    this.endpoints = endpoints;
  }


  /**
   * Return true if this SelfManagedEventSource object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    SelfManagedEventSource selfManagedEventSource = (SelfManagedEventSource) o;
    return Objects.equals(this.endpoints, selfManagedEventSource.endpoints);
  }

  @Override
  public int hashCode() {
    return Objects.hash(endpoints);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class SelfManagedEventSource {\n");
    sb.append("    endpoints: ").append(toIndentedString(endpoints)).append("\n");
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

    // add `Endpoints` to the URL query string
    if (getEndpoints() != null) {
      joiner.add(getEndpoints().toUrlQueryString(prefix + "Endpoints" + suffix));
    }

    return joiner.toString();
  }
}

