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
 * The limit.
 */
@JsonPropertyOrder({
  PutFunctionConcurrencyRequest.JSON_PROPERTY_RESERVED_CONCURRENT_EXECUTIONS
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class PutFunctionConcurrencyRequest {
  public static final String JSON_PROPERTY_RESERVED_CONCURRENT_EXECUTIONS = "ReservedConcurrentExecutions";
  @jakarta.annotation.Nonnull
  private Integer reservedConcurrentExecutions;

  public PutFunctionConcurrencyRequest() {
  }

  public PutFunctionConcurrencyRequest reservedConcurrentExecutions(@jakarta.annotation.Nonnull Integer reservedConcurrentExecutions) {
    this.reservedConcurrentExecutions = reservedConcurrentExecutions;
    return this;
  }

  /**
   * How many invocations of the function, of all its versions together, may run at once. 0 throttles everything.
   * minimum: 0
   * maximum: 2147483647
   * @return reservedConcurrentExecutions
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_RESERVED_CONCURRENT_EXECUTIONS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public Integer getReservedConcurrentExecutions() {
    return reservedConcurrentExecutions;
  }


  @JsonProperty(value = JSON_PROPERTY_RESERVED_CONCURRENT_EXECUTIONS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setReservedConcurrentExecutions(@jakarta.annotation.Nonnull Integer reservedConcurrentExecutions) {
    this.reservedConcurrentExecutions = reservedConcurrentExecutions;
  }


  /**
   * Return true if this PutFunctionConcurrencyRequest object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    PutFunctionConcurrencyRequest putFunctionConcurrencyRequest = (PutFunctionConcurrencyRequest) o;
    return Objects.equals(this.reservedConcurrentExecutions, putFunctionConcurrencyRequest.reservedConcurrentExecutions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(reservedConcurrentExecutions);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class PutFunctionConcurrencyRequest {\n");
    sb.append("    reservedConcurrentExecutions: ").append(toIndentedString(reservedConcurrentExecutions)).append("\n");
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

    // add `ReservedConcurrentExecutions` to the URL query string
    if (getReservedConcurrentExecutions() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sReservedConcurrentExecutions%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getReservedConcurrentExecutions()))));
    }

    return joiner.toString();
  }
}

