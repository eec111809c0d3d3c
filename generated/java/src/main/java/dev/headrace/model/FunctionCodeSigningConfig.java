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
 * The function; a configuration never.
 */
@JsonPropertyOrder({
  FunctionCodeSigningConfig.JSON_PROPERTY_FUNCTION_NAME,
  FunctionCodeSigningConfig.JSON_PROPERTY_CODE_SIGNING_CONFIG_ARN
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class FunctionCodeSigningConfig {
  public static final String JSON_PROPERTY_FUNCTION_NAME = "FunctionName";
  @jakarta.annotation.Nonnull
  private String functionName;

  public static final String JSON_PROPERTY_CODE_SIGNING_CONFIG_ARN = "CodeSigningConfigArn";
  @jakarta.annotation.Nullable
  private String codeSigningConfigArn;

  public FunctionCodeSigningConfig() {
  }

  public FunctionCodeSigningConfig functionName(@jakarta.annotation.Nonnull String functionName) {
    this.functionName = functionName;
    return this;
  }

  /**
   * The function&#39;s name alone.
   * @return functionName
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_FUNCTION_NAME, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getFunctionName() {
    return functionName;
  }


  @JsonProperty(value = JSON_PROPERTY_FUNCTION_NAME, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setFunctionName(@jakarta.annotation.Nonnull String functionName) {
    this.functionName = functionName;
  }


  public FunctionCodeSigningConfig codeSigningConfigArn(@jakarta.annotation.Nullable String codeSigningConfigArn) {
    this.codeSigningConfigArn = codeSigningConfigArn;
    return this;
  }

  /**
   * A code signing configuration.
   * @return codeSigningConfigArn
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_CODE_SIGNING_CONFIG_ARN, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getCodeSigningConfigArn() {
    return codeSigningConfigArn;
  }


  @JsonProperty(value = JSON_PROPERTY_CODE_SIGNING_CONFIG_ARN, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setCodeSigningConfigArn(@jakarta.annotation.Nullable String codeSigningConfigArn) {
    this.codeSigningConfigArn = codeSigningConfigArn;
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
  public FunctionCodeSigningConfig putAdditionalProperty(String key, Object value) {
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
   * Return true if this FunctionCodeSigningConfig object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    FunctionCodeSigningConfig functionCodeSigningConfig = (FunctionCodeSigningConfig) o;
    return Objects.equals(this.functionName, functionCodeSigningConfig.functionName) &&
        Objects.equals(this.codeSigningConfigArn, functionCodeSigningConfig.codeSigningConfigArn)&&
        Objects.equals(this.additionalProperties, functionCodeSigningConfig.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(functionName, codeSigningConfigArn, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class FunctionCodeSigningConfig {\n");
    sb.append("    functionName: ").append(toIndentedString(functionName)).append("\n");
    sb.append("    codeSigningConfigArn: ").append(toIndentedString(codeSigningConfigArn)).append("\n");
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

    // add `FunctionName` to the URL query string
    if (getFunctionName() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sFunctionName%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getFunctionName()))));
    }

    // add `CodeSigningConfigArn` to the URL query string
    if (getCodeSigningConfigArn() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sCodeSigningConfigArn%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getCodeSigningConfigArn()))));
    }

    return joiner.toString();
  }
}

