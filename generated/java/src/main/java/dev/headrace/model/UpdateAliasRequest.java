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
 * Settings to change; those left out keep their value.
 */
@JsonPropertyOrder({
  UpdateAliasRequest.JSON_PROPERTY_FUNCTION_VERSION,
  UpdateAliasRequest.JSON_PROPERTY_DESCRIPTION,
  UpdateAliasRequest.JSON_PROPERTY_ROUTING_CONFIG,
  UpdateAliasRequest.JSON_PROPERTY_REVISION_ID
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class UpdateAliasRequest {
  public static final String JSON_PROPERTY_FUNCTION_VERSION = "FunctionVersion";
  @jakarta.annotation.Nullable
  private String functionVersion;

  public static final String JSON_PROPERTY_DESCRIPTION = "Description";
  @jakarta.annotation.Nullable
  private String description;

  public static final String JSON_PROPERTY_ROUTING_CONFIG = "RoutingConfig";
  @jakarta.annotation.Nullable
  private RoutingConfig routingConfig;

  public static final String JSON_PROPERTY_REVISION_ID = "RevisionId";
  @jakarta.annotation.Nullable
  private String revisionId;

  public UpdateAliasRequest() {
  }

  public UpdateAliasRequest functionVersion(@jakarta.annotation.Nullable String functionVersion) {
    this.functionVersion = functionVersion;
    return this;
  }

  /**
   * The version that an alias stands for.
   * @return functionVersion
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_FUNCTION_VERSION, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getFunctionVersion() {
    return functionVersion;
  }


  @JsonProperty(value = JSON_PROPERTY_FUNCTION_VERSION, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setFunctionVersion(@jakarta.annotation.Nullable String functionVersion) {
    this.functionVersion = functionVersion;
  }


  public UpdateAliasRequest description(@jakarta.annotation.Nullable String description) {
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


  public UpdateAliasRequest routingConfig(@jakarta.annotation.Nullable RoutingConfig routingConfig) {
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


  public UpdateAliasRequest revisionId(@jakarta.annotation.Nullable String revisionId) {
    this.revisionId = revisionId;
    return this;
  }

  /**
   * Changes with every change. A request that names one is refused when it is not the present one.
   * @return revisionId
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_REVISION_ID, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getRevisionId() {
    return revisionId;
  }


  @JsonProperty(value = JSON_PROPERTY_REVISION_ID, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setRevisionId(@jakarta.annotation.Nullable String revisionId) {
    this.revisionId = revisionId;
  }


  /**
   * Return true if this UpdateAliasRequest object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    UpdateAliasRequest updateAliasRequest = (UpdateAliasRequest) o;
    return Objects.equals(this.functionVersion, updateAliasRequest.functionVersion) &&
        Objects.equals(this.description, updateAliasRequest.description) &&
        Objects.equals(this.routingConfig, updateAliasRequest.routingConfig) &&
        Objects.equals(this.revisionId, updateAliasRequest.revisionId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(functionVersion, description, routingConfig, revisionId);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class UpdateAliasRequest {\n");
    sb.append("    functionVersion: ").append(toIndentedString(functionVersion)).append("\n");
    sb.append("    description: ").append(toIndentedString(description)).append("\n");
    sb.append("    routingConfig: ").append(toIndentedString(routingConfig)).append("\n");
    sb.append("    revisionId: ").append(toIndentedString(revisionId)).append("\n");
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

    // add `RevisionId` to the URL query string
    if (getRevisionId() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sRevisionId%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getRevisionId()))));
    }

    return joiner.toString();
  }
}

