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
import dev.headrace.model.SelfManagedKafkaAccessType;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * One way to sign in, or one part of the network to do so from.
 */
@JsonPropertyOrder({
  SelfManagedKafkaAccessConfiguration.JSON_PROPERTY_TYPE,
  SelfManagedKafkaAccessConfiguration.JSON_PROPERTY_U_R_I
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class SelfManagedKafkaAccessConfiguration {
  public static final String JSON_PROPERTY_TYPE = "Type";
  @jakarta.annotation.Nonnull
  private SelfManagedKafkaAccessType type;

  public static final String JSON_PROPERTY_U_R_I = "URI";
  @jakarta.annotation.Nonnull
  private String URI;

  public SelfManagedKafkaAccessConfiguration() {
  }

  public SelfManagedKafkaAccessConfiguration type(@jakarta.annotation.Nonnull SelfManagedKafkaAccessType type) {
    this.type = type;
    return this;
  }

  /**
   * Get type
   * @return type
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TYPE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public SelfManagedKafkaAccessType getType() {
    return type;
  }


  @JsonProperty(value = JSON_PROPERTY_TYPE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setType(@jakarta.annotation.Nonnull SelfManagedKafkaAccessType type) {
    this.type = type;
  }


  public SelfManagedKafkaAccessConfiguration URI(@jakarta.annotation.Nonnull String URI) {
    this.URI = URI;
    return this;
  }

  /**
   * What the access type points to: the ARN of a secret, &#x60;subnet:&#x60; or &#x60;security_group:&#x60; with its identifier, or the name of a virtual host.
   * @return URI
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_U_R_I, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getURI() {
    return URI;
  }


  @JsonProperty(value = JSON_PROPERTY_U_R_I, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setURI(@jakarta.annotation.Nonnull String URI) {
    this.URI = URI;
  }


  /**
   * Return true if this SelfManagedKafkaAccessConfiguration object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    SelfManagedKafkaAccessConfiguration selfManagedKafkaAccessConfiguration = (SelfManagedKafkaAccessConfiguration) o;
    return Objects.equals(this.type, selfManagedKafkaAccessConfiguration.type) &&
        Objects.equals(this.URI, selfManagedKafkaAccessConfiguration.URI);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, URI);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class SelfManagedKafkaAccessConfiguration {\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("    URI: ").append(toIndentedString(URI)).append("\n");
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

    // add `Type` to the URL query string
    if (getType() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sType%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getType()))));
    }

    // add `URI` to the URL query string
    if (getURI() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sURI%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getURI()))));
    }

    return joiner.toString();
  }
}

