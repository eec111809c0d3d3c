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
import dev.headrace.model.ReportedRoutingConfig;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * An alias as the server keeps it.
 */
@JsonPropertyOrder({
  AliasConfiguration.JSON_PROPERTY_ALIAS_ARN,
  AliasConfiguration.JSON_PROPERTY_NAME,
  AliasConfiguration.JSON_PROPERTY_FUNCTION_VERSION,
  AliasConfiguration.JSON_PROPERTY_DESCRIPTION,
  AliasConfiguration.JSON_PROPERTY_ROUTING_CONFIG,
  AliasConfiguration.JSON_PROPERTY_REVISION_ID
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class AliasConfiguration {
  public static final String JSON_PROPERTY_ALIAS_ARN = "AliasArn";
  @jakarta.annotation.Nonnull
  private String aliasArn;

  public static final String JSON_PROPERTY_NAME = "Name";
  @jakarta.annotation.Nonnull
  private String name;

  public static final String JSON_PROPERTY_FUNCTION_VERSION = "FunctionVersion";
  @jakarta.annotation.Nonnull
  private String functionVersion;

  public static final String JSON_PROPERTY_DESCRIPTION = "Description";
  @jakarta.annotation.Nonnull
  private String description;

  public static final String JSON_PROPERTY_ROUTING_CONFIG = "RoutingConfig";
  @jakarta.annotation.Nullable
  private ReportedRoutingConfig routingConfig;

  public static final String JSON_PROPERTY_REVISION_ID = "RevisionId";
  @jakarta.annotation.Nonnull
  private String revisionId;

  public AliasConfiguration() {
  }

  public AliasConfiguration aliasArn(@jakarta.annotation.Nonnull String aliasArn) {
    this.aliasArn = aliasArn;
    return this;
  }

  /**
   * A function&#39;s ARN, with the version or alias if one is meant.
   * @return aliasArn
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ALIAS_ARN, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getAliasArn() {
    return aliasArn;
  }


  @JsonProperty(value = JSON_PROPERTY_ALIAS_ARN, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setAliasArn(@jakarta.annotation.Nonnull String aliasArn) {
    this.aliasArn = aliasArn;
  }


  public AliasConfiguration name(@jakarta.annotation.Nonnull String name) {
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


  public AliasConfiguration functionVersion(@jakarta.annotation.Nonnull String functionVersion) {
    this.functionVersion = functionVersion;
    return this;
  }

  /**
   * &#x60;$LATEST&#x60;, or a published version&#39;s number.
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


  public AliasConfiguration description(@jakarta.annotation.Nonnull String description) {
    this.description = description;
    return this;
  }

  /**
   * What it is for, in free words. Empty by default.
   * @return description
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DESCRIPTION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getDescription() {
    return description;
  }


  @JsonProperty(value = JSON_PROPERTY_DESCRIPTION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setDescription(@jakarta.annotation.Nonnull String description) {
    this.description = description;
  }


  public AliasConfiguration routingConfig(@jakarta.annotation.Nullable ReportedRoutingConfig routingConfig) {
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
  public ReportedRoutingConfig getRoutingConfig() {
    return routingConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_ROUTING_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setRoutingConfig(@jakarta.annotation.Nullable ReportedRoutingConfig routingConfig) {
    this.routingConfig = routingConfig;
  }


  public AliasConfiguration revisionId(@jakarta.annotation.Nonnull String revisionId) {
    this.revisionId = revisionId;
    return this;
  }

  /**
   * Changes with every change. A request that names one is refused when it is not the present one.
   * @return revisionId
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_REVISION_ID, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getRevisionId() {
    return revisionId;
  }


  @JsonProperty(value = JSON_PROPERTY_REVISION_ID, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setRevisionId(@jakarta.annotation.Nonnull String revisionId) {
    this.revisionId = revisionId;
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
  public AliasConfiguration putAdditionalProperty(String key, Object value) {
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
   * Return true if this AliasConfiguration object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    AliasConfiguration aliasConfiguration = (AliasConfiguration) o;
    return Objects.equals(this.aliasArn, aliasConfiguration.aliasArn) &&
        Objects.equals(this.name, aliasConfiguration.name) &&
        Objects.equals(this.functionVersion, aliasConfiguration.functionVersion) &&
        Objects.equals(this.description, aliasConfiguration.description) &&
        Objects.equals(this.routingConfig, aliasConfiguration.routingConfig) &&
        Objects.equals(this.revisionId, aliasConfiguration.revisionId)&&
        Objects.equals(this.additionalProperties, aliasConfiguration.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(aliasArn, name, functionVersion, description, routingConfig, revisionId, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class AliasConfiguration {\n");
    sb.append("    aliasArn: ").append(toIndentedString(aliasArn)).append("\n");
    sb.append("    name: ").append(toIndentedString(name)).append("\n");
    sb.append("    functionVersion: ").append(toIndentedString(functionVersion)).append("\n");
    sb.append("    description: ").append(toIndentedString(description)).append("\n");
    sb.append("    routingConfig: ").append(toIndentedString(routingConfig)).append("\n");
    sb.append("    revisionId: ").append(toIndentedString(revisionId)).append("\n");
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

    // add `AliasArn` to the URL query string
    if (getAliasArn() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sAliasArn%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getAliasArn()))));
    }

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
      joiner.add(String.format(java.util.Locale.ROOT, "%sRoutingConfig%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getRoutingConfig()))));
    }

    // add `RevisionId` to the URL query string
    if (getRevisionId() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sRevisionId%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getRevisionId()))));
    }

    return joiner.toString();
  }
}

