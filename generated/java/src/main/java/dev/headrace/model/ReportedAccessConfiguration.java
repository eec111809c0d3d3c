// Generated from openapi.yaml by scripts/generate; do not edit.
package dev.headrace.model;

import java.util.Map;
import java.util.HashMap;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
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
 * One way to sign in, one part of the network, or a virtual host.
 */
@JsonPropertyOrder({
  ReportedAccessConfiguration.JSON_PROPERTY_TYPE,
  ReportedAccessConfiguration.JSON_PROPERTY_U_R_I
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class ReportedAccessConfiguration {
  public static final String JSON_PROPERTY_TYPE = "Type";
  @jakarta.annotation.Nullable
  private String type;

  public static final String JSON_PROPERTY_U_R_I = "URI";
  @jakarta.annotation.Nullable
  private String URI;

  public ReportedAccessConfiguration() {
  }

  public ReportedAccessConfiguration type(@jakarta.annotation.Nullable String type) {
    this.type = type;
    return this;
  }

  /**
   * What kind of access the entry is about.
   * @return type
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_TYPE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getType() {
    return type;
  }


  @JsonProperty(value = JSON_PROPERTY_TYPE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setType(@jakarta.annotation.Nullable String type) {
    this.type = type;
  }


  public ReportedAccessConfiguration URI(@jakarta.annotation.Nullable String URI) {
    this.URI = URI;
    return this;
  }

  /**
   * What the access type points to: the ARN of a secret, &#x60;subnet:&#x60; or &#x60;security_group:&#x60; with its identifier, or the name of a virtual host.
   * @return URI
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_U_R_I, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getURI() {
    return URI;
  }


  @JsonProperty(value = JSON_PROPERTY_U_R_I, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setURI(@jakarta.annotation.Nullable String URI) {
    this.URI = URI;
  }

  /**
   * A container for additional, undeclared properties.
   * This is a holder for any undeclared properties as specified with
   * the 'additionalProperties' keyword in the OAS document.
   */
  private Map<String, Object> additionalProperties;

  /**
   * Set the additional (undeclared) property with the specified name and value.
   * If the property does not already exist, create it otherwise replace it.
   * @param key the name of the property
   * @param value the value of the property
   * @return self reference
   */
  @JsonAnySetter
  public ReportedAccessConfiguration putAdditionalProperty(String key, Object value) {
    if (this.additionalProperties == null) {
        this.additionalProperties = new HashMap<String, Object>();
    }
    this.additionalProperties.put(key, value);
    return this;
  }

  /**
   * Return the additional (undeclared) properties.
   * @return the additional (undeclared) properties
   */
  @JsonAnyGetter
  public Map<String, Object> getAdditionalProperties() {
    return additionalProperties;
  }

  /**
   * Return the additional (undeclared) property with the specified name.
   * @param key the name of the property
   * @return the additional (undeclared) property with the specified name
   */
  public Object getAdditionalProperty(String key) {
    if (this.additionalProperties == null) {
        return null;
    }
    return this.additionalProperties.get(key);
  }

  /**
   * Return true if this ReportedAccessConfiguration object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ReportedAccessConfiguration reportedAccessConfiguration = (ReportedAccessConfiguration) o;
    return Objects.equals(this.type, reportedAccessConfiguration.type) &&
        Objects.equals(this.URI, reportedAccessConfiguration.URI)&&
        Objects.equals(this.additionalProperties, reportedAccessConfiguration.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, URI, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ReportedAccessConfiguration {\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("    URI: ").append(toIndentedString(URI)).append("\n");
    sb.append("    additionalProperties: ").append(toIndentedString(additionalProperties)).append("\n");
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

