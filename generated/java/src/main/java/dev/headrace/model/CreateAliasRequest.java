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
import dev.headrace.model.RoutingConfig;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * A name for a version, or for two.
 */
@JsonPropertyOrder({
  CreateAliasRequest.JSON_PROPERTY_NAME,
  CreateAliasRequest.JSON_PROPERTY_FUNCTION_VERSION,
  CreateAliasRequest.JSON_PROPERTY_DESCRIPTION,
  CreateAliasRequest.JSON_PROPERTY_ROUTING_CONFIG
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class CreateAliasRequest {
  public static final String JSON_PROPERTY_NAME = "Name";
  @jakarta.annotation.Nonnull
  private String name;

  public static final String JSON_PROPERTY_FUNCTION_VERSION = "FunctionVersion";
  @jakarta.annotation.Nonnull
  private String functionVersion;

  public static final String JSON_PROPERTY_DESCRIPTION = "Description";
  @jakarta.annotation.Nullable
  private String description;

  public static final String JSON_PROPERTY_ROUTING_CONFIG = "RoutingConfig";
  @jakarta.annotation.Nullable
  private RoutingConfig routingConfig;

  public CreateAliasRequest() {
  }

  public CreateAliasRequest name(@jakarta.annotation.Nonnull String name) {
    this.name = name;
    return this;
  }

  /**
   * An alias&#39;s name, with something in it that is no digit.
   * @return name
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_NAME, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getName() {
    return name;
  }


  @JsonProperty(value = JSON_PROPERTY_NAME, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setName(@jakarta.annotation.Nonnull String name) {
    this.name = name;
  }


  public CreateAliasRequest functionVersion(@jakarta.annotation.Nonnull String functionVersion) {
    this.functionVersion = functionVersion;
    return this;
  }

  /**
   * The version that an alias stands for.
   * @return functionVersion
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_FUNCTION_VERSION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getFunctionVersion() {
    return functionVersion;
  }


  @JsonProperty(value = JSON_PROPERTY_FUNCTION_VERSION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setFunctionVersion(@jakarta.annotation.Nonnull String functionVersion) {
    this.functionVersion = functionVersion;
  }


  public CreateAliasRequest description(@jakarta.annotation.Nullable String description) {
    this.description = description;
    return this;
  }

  /**
   * What it is for, in free words. Empty by default.
   * @return description
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_DESCRIPTION, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getDescription() {
    return description;
  }


  @JsonProperty(value = JSON_PROPERTY_DESCRIPTION, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setDescription(@jakarta.annotation.Nullable String description) {
    this.description = description;
  }


  public CreateAliasRequest routingConfig(@jakarta.annotation.Nullable RoutingConfig routingConfig) {
    this.routingConfig = routingConfig;
    return this;
  }

  /**
   * Get routingConfig
   * @return routingConfig
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_ROUTING_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public RoutingConfig getRoutingConfig() {
    return routingConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_ROUTING_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setRoutingConfig(@jakarta.annotation.Nullable RoutingConfig routingConfig) {
    this.routingConfig = routingConfig;
  }


  /**
   * Return true if this CreateAliasRequest object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    CreateAliasRequest createAliasRequest = (CreateAliasRequest) o;
    return Objects.equals(this.name, createAliasRequest.name) &&
        Objects.equals(this.functionVersion, createAliasRequest.functionVersion) &&
        Objects.equals(this.description, createAliasRequest.description) &&
        Objects.equals(this.routingConfig, createAliasRequest.routingConfig);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, functionVersion, description, routingConfig);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class CreateAliasRequest {\n");
    sb.append("    name: ").append(toIndentedString(name)).append("\n");
    sb.append("    functionVersion: ").append(toIndentedString(functionVersion)).append("\n");
    sb.append("    description: ").append(toIndentedString(description)).append("\n");
    sb.append("    routingConfig: ").append(toIndentedString(routingConfig)).append("\n");
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

    // add `Name` to the URL query string
    if (getName() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sName%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getName()))));
    }

    // add `FunctionVersion` to the URL query string
    if (getFunctionVersion() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sFunctionVersion%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getFunctionVersion()))));
    }

    // add `Description` to the URL query string
    if (getDescription() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sDescription%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getDescription()))));
    }

    // add `RoutingConfig` to the URL query string
    if (getRoutingConfig() != null) {
      joiner.add(getRoutingConfig().toUrlQueryString(prefix + "RoutingConfig" + suffix));
    }

    return joiner.toString();
  }
}

