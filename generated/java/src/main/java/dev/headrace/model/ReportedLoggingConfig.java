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
 * How the function&#39;s log looks and where it goes.
 */
@JsonPropertyOrder({
  ReportedLoggingConfig.JSON_PROPERTY_LOG_FORMAT,
  ReportedLoggingConfig.JSON_PROPERTY_APPLICATION_LOG_LEVEL,
  ReportedLoggingConfig.JSON_PROPERTY_SYSTEM_LOG_LEVEL,
  ReportedLoggingConfig.JSON_PROPERTY_LOG_GROUP
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class ReportedLoggingConfig {
  public static final String JSON_PROPERTY_LOG_FORMAT = "LogFormat";
  @jakarta.annotation.Nonnull
  private String logFormat;

  public static final String JSON_PROPERTY_APPLICATION_LOG_LEVEL = "ApplicationLogLevel";
  @jakarta.annotation.Nullable
  private String applicationLogLevel;

  public static final String JSON_PROPERTY_SYSTEM_LOG_LEVEL = "SystemLogLevel";
  @jakarta.annotation.Nullable
  private String systemLogLevel;

  public static final String JSON_PROPERTY_LOG_GROUP = "LogGroup";
  @jakarta.annotation.Nonnull
  private String logGroup;

  public ReportedLoggingConfig() {
  }

  public ReportedLoggingConfig logFormat(@jakarta.annotation.Nonnull String logFormat) {
    this.logFormat = logFormat;
    return this;
  }

  /**
   * Plain lines, or a JSON object a line.
   * @return logFormat
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_LOG_FORMAT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getLogFormat() {
    return logFormat;
  }


  @JsonProperty(value = JSON_PROPERTY_LOG_FORMAT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setLogFormat(@jakarta.annotation.Nonnull String logFormat) {
    this.logFormat = logFormat;
  }


  public ReportedLoggingConfig applicationLogLevel(@jakarta.annotation.Nullable String applicationLogLevel) {
    this.applicationLogLevel = applicationLogLevel;
    return this;
  }

  /**
   * The least that is logged of the function&#39;s own lines.
   * @return applicationLogLevel
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_APPLICATION_LOG_LEVEL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getApplicationLogLevel() {
    return applicationLogLevel;
  }


  @JsonProperty(value = JSON_PROPERTY_APPLICATION_LOG_LEVEL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setApplicationLogLevel(@jakarta.annotation.Nullable String applicationLogLevel) {
    this.applicationLogLevel = applicationLogLevel;
  }


  public ReportedLoggingConfig systemLogLevel(@jakarta.annotation.Nullable String systemLogLevel) {
    this.systemLogLevel = systemLogLevel;
    return this;
  }

  /**
   * The least that is logged of the runtime&#39;s lines.
   * @return systemLogLevel
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SYSTEM_LOG_LEVEL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getSystemLogLevel() {
    return systemLogLevel;
  }


  @JsonProperty(value = JSON_PROPERTY_SYSTEM_LOG_LEVEL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSystemLogLevel(@jakarta.annotation.Nullable String systemLogLevel) {
    this.systemLogLevel = systemLogLevel;
  }


  public ReportedLoggingConfig logGroup(@jakarta.annotation.Nonnull String logGroup) {
    this.logGroup = logGroup;
    return this;
  }

  /**
   * Kept and shown. Lines go to &#x60;/aws/lambda/&#x60; and the function&#39;s name, which is the default.
   * @return logGroup
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_LOG_GROUP, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getLogGroup() {
    return logGroup;
  }


  @JsonProperty(value = JSON_PROPERTY_LOG_GROUP, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setLogGroup(@jakarta.annotation.Nonnull String logGroup) {
    this.logGroup = logGroup;
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
  public ReportedLoggingConfig putAdditionalProperty(String key, Object value) {
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
   * Return true if this ReportedLoggingConfig object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ReportedLoggingConfig reportedLoggingConfig = (ReportedLoggingConfig) o;
    return Objects.equals(this.logFormat, reportedLoggingConfig.logFormat) &&
        Objects.equals(this.applicationLogLevel, reportedLoggingConfig.applicationLogLevel) &&
        Objects.equals(this.systemLogLevel, reportedLoggingConfig.systemLogLevel) &&
        Objects.equals(this.logGroup, reportedLoggingConfig.logGroup)&&
        Objects.equals(this.additionalProperties, reportedLoggingConfig.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(logFormat, applicationLogLevel, systemLogLevel, logGroup, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ReportedLoggingConfig {\n");
    sb.append("    logFormat: ").append(toIndentedString(logFormat)).append("\n");
    sb.append("    applicationLogLevel: ").append(toIndentedString(applicationLogLevel)).append("\n");
    sb.append("    systemLogLevel: ").append(toIndentedString(systemLogLevel)).append("\n");
    sb.append("    logGroup: ").append(toIndentedString(logGroup)).append("\n");
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

    // add `LogFormat` to the URL query string
    if (getLogFormat() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sLogFormat%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getLogFormat()))));
    }

    // add `ApplicationLogLevel` to the URL query string
    if (getApplicationLogLevel() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sApplicationLogLevel%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getApplicationLogLevel()))));
    }

    // add `SystemLogLevel` to the URL query string
    if (getSystemLogLevel() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sSystemLogLevel%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getSystemLogLevel()))));
    }

    // add `LogGroup` to the URL query string
    if (getLogGroup() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sLogGroup%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getLogGroup()))));
    }

    return joiner.toString();
  }
}

