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
 * How the runtime is updated.
 */
@JsonPropertyOrder({
  RuntimeManagementConfig.JSON_PROPERTY_FUNCTION_ARN,
  RuntimeManagementConfig.JSON_PROPERTY_UPDATE_RUNTIME_ON
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class RuntimeManagementConfig {
  public static final String JSON_PROPERTY_FUNCTION_ARN = "FunctionArn";
  @jakarta.annotation.Nonnull
  private String functionArn;

  public static final String JSON_PROPERTY_UPDATE_RUNTIME_ON = "UpdateRuntimeOn";
  @jakarta.annotation.Nonnull
  private String updateRuntimeOn;

  public RuntimeManagementConfig() {
  }

  public RuntimeManagementConfig functionArn(@jakarta.annotation.Nonnull String functionArn) {
    this.functionArn = functionArn;
    return this;
  }

  /**
   * A function&#39;s ARN, with the version or alias if one is meant.
   * @return functionArn
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_FUNCTION_ARN, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getFunctionArn() {
    return functionArn;
  }


  @JsonProperty(value = JSON_PROPERTY_FUNCTION_ARN, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setFunctionArn(@jakarta.annotation.Nonnull String functionArn) {
    this.functionArn = functionArn;
  }


  public RuntimeManagementConfig updateRuntimeOn(@jakarta.annotation.Nonnull String updateRuntimeOn) {
    this.updateRuntimeOn = updateRuntimeOn;
    return this;
  }

  /**
   * When the runtime is updated.
   * @return updateRuntimeOn
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_UPDATE_RUNTIME_ON, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getUpdateRuntimeOn() {
    return updateRuntimeOn;
  }


  @JsonProperty(value = JSON_PROPERTY_UPDATE_RUNTIME_ON, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setUpdateRuntimeOn(@jakarta.annotation.Nonnull String updateRuntimeOn) {
    this.updateRuntimeOn = updateRuntimeOn;
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
  public RuntimeManagementConfig putAdditionalProperty(String key, Object value) {
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
   * Return true if this RuntimeManagementConfig object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    RuntimeManagementConfig runtimeManagementConfig = (RuntimeManagementConfig) o;
    return Objects.equals(this.functionArn, runtimeManagementConfig.functionArn) &&
        Objects.equals(this.updateRuntimeOn, runtimeManagementConfig.updateRuntimeOn)&&
        Objects.equals(this.additionalProperties, runtimeManagementConfig.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(functionArn, updateRuntimeOn, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class RuntimeManagementConfig {\n");
    sb.append("    functionArn: ").append(toIndentedString(functionArn)).append("\n");
    sb.append("    updateRuntimeOn: ").append(toIndentedString(updateRuntimeOn)).append("\n");
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

    // add `FunctionArn` to the URL query string
    if (getFunctionArn() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sFunctionArn%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getFunctionArn()))));
    }

    // add `UpdateRuntimeOn` to the URL query string
    if (getUpdateRuntimeOn() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sUpdateRuntimeOn%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getUpdateRuntimeOn()))));
    }

    return joiner.toString();
  }
}

