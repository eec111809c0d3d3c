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
import dev.headrace.model.ReportedDestination;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * Where notes go. For a stream it is there even when it names nothing.
 */
@JsonPropertyOrder({
  ReportedDestinationConfig.JSON_PROPERTY_ON_FAILURE,
  ReportedDestinationConfig.JSON_PROPERTY_ON_SUCCESS
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class ReportedDestinationConfig {
  public static final String JSON_PROPERTY_ON_FAILURE = "OnFailure";
  @jakarta.annotation.Nullable
  private ReportedDestination onFailure;

  public static final String JSON_PROPERTY_ON_SUCCESS = "OnSuccess";
  @jakarta.annotation.Nullable
  private ReportedDestination onSuccess;

  public ReportedDestinationConfig() {
  }

  public ReportedDestinationConfig onFailure(@jakarta.annotation.Nullable ReportedDestination onFailure) {
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
  public ReportedDestination getOnFailure() {
    return onFailure;
  }


  @JsonProperty(value = JSON_PROPERTY_ON_FAILURE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setOnFailure(@jakarta.annotation.Nullable ReportedDestination onFailure) {
    this.onFailure = onFailure;
  }


  public ReportedDestinationConfig onSuccess(@jakarta.annotation.Nullable ReportedDestination onSuccess) {
    this.onSuccess = onSuccess;
    return this;
  }

  /**
   * Get onSuccess
   * @return onSuccess
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_ON_SUCCESS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public ReportedDestination getOnSuccess() {
    return onSuccess;
  }


  @JsonProperty(value = JSON_PROPERTY_ON_SUCCESS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setOnSuccess(@jakarta.annotation.Nullable ReportedDestination onSuccess) {
    this.onSuccess = onSuccess;
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
  public ReportedDestinationConfig putAdditionalProperty(String key, Object value) {
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
   * Return true if this ReportedDestinationConfig object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ReportedDestinationConfig reportedDestinationConfig = (ReportedDestinationConfig) o;
    return Objects.equals(this.onFailure, reportedDestinationConfig.onFailure) &&
        Objects.equals(this.onSuccess, reportedDestinationConfig.onSuccess)&&
        Objects.equals(this.additionalProperties, reportedDestinationConfig.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(onFailure, onSuccess, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ReportedDestinationConfig {\n");
    sb.append("    onFailure: ").append(toIndentedString(onFailure)).append("\n");
    sb.append("    onSuccess: ").append(toIndentedString(onSuccess)).append("\n");
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

    // add `OnFailure` to the URL query string
    if (getOnFailure() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sOnFailure%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getOnFailure()))));
    }

    // add `OnSuccess` to the URL query string
    if (getOnSuccess() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sOnSuccess%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getOnSuccess()))));
    }

    return joiner.toString();
  }
}

