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
import dev.headrace.model.ApplicationLogLevel;
import dev.headrace.model.LogFormat;
import dev.headrace.model.SystemLogLevel;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * How the function&#39;s log looks and where it goes.
 */
@JsonPropertyOrder({
  LoggingConfig.JSON_PROPERTY_LOG_FORMAT,
  LoggingConfig.JSON_PROPERTY_APPLICATION_LOG_LEVEL,
  LoggingConfig.JSON_PROPERTY_SYSTEM_LOG_LEVEL,
  LoggingConfig.JSON_PROPERTY_LOG_GROUP
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class LoggingConfig {
  public static final String JSON_PROPERTY_LOG_FORMAT = "LogFormat";
  @jakarta.annotation.Nullable
  private LogFormat logFormat;

  public static final String JSON_PROPERTY_APPLICATION_LOG_LEVEL = "ApplicationLogLevel";
  @jakarta.annotation.Nullable
  private ApplicationLogLevel applicationLogLevel;

  public static final String JSON_PROPERTY_SYSTEM_LOG_LEVEL = "SystemLogLevel";
  @jakarta.annotation.Nullable
  private SystemLogLevel systemLogLevel;

  public static final String JSON_PROPERTY_LOG_GROUP = "LogGroup";
  @jakarta.annotation.Nullable
  private String logGroup;

  public LoggingConfig() {
  }

  public LoggingConfig logFormat(@jakarta.annotation.Nullable LogFormat logFormat) {
    this.logFormat = logFormat;
    return this;
  }

  /**
   * Get logFormat
   * @return logFormat
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_LOG_FORMAT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public LogFormat getLogFormat() {
    return logFormat;
  }


  @JsonProperty(value = JSON_PROPERTY_LOG_FORMAT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setLogFormat(@jakarta.annotation.Nullable LogFormat logFormat) {
    this.logFormat = logFormat;
  }


  public LoggingConfig applicationLogLevel(@jakarta.annotation.Nullable ApplicationLogLevel applicationLogLevel) {
    this.applicationLogLevel = applicationLogLevel;
    return this;
  }

  /**
   * Get applicationLogLevel
   * @return applicationLogLevel
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_APPLICATION_LOG_LEVEL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public ApplicationLogLevel getApplicationLogLevel() {
    return applicationLogLevel;
  }


  @JsonProperty(value = JSON_PROPERTY_APPLICATION_LOG_LEVEL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setApplicationLogLevel(@jakarta.annotation.Nullable ApplicationLogLevel applicationLogLevel) {
    this.applicationLogLevel = applicationLogLevel;
  }


  public LoggingConfig systemLogLevel(@jakarta.annotation.Nullable SystemLogLevel systemLogLevel) {
    this.systemLogLevel = systemLogLevel;
    return this;
  }

  /**
   * Get systemLogLevel
   * @return systemLogLevel
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SYSTEM_LOG_LEVEL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public SystemLogLevel getSystemLogLevel() {
    return systemLogLevel;
  }


  @JsonProperty(value = JSON_PROPERTY_SYSTEM_LOG_LEVEL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSystemLogLevel(@jakarta.annotation.Nullable SystemLogLevel systemLogLevel) {
    this.systemLogLevel = systemLogLevel;
  }


  public LoggingConfig logGroup(@jakarta.annotation.Nullable String logGroup) {
    this.logGroup = logGroup;
    return this;
  }

  /**
   * Kept and shown. Lines go to &#x60;/aws/lambda/&#x60; and the function&#39;s name, which is the default.
   * @return logGroup
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_LOG_GROUP, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getLogGroup() {
    return logGroup;
  }


  @JsonProperty(value = JSON_PROPERTY_LOG_GROUP, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setLogGroup(@jakarta.annotation.Nullable String logGroup) {
    this.logGroup = logGroup;
  }


  /**
   * Return true if this LoggingConfig object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    LoggingConfig loggingConfig = (LoggingConfig) o;
    return Objects.equals(this.logFormat, loggingConfig.logFormat) &&
        Objects.equals(this.applicationLogLevel, loggingConfig.applicationLogLevel) &&
        Objects.equals(this.systemLogLevel, loggingConfig.systemLogLevel) &&
        Objects.equals(this.logGroup, loggingConfig.logGroup);
  }

  @Override
  public int hashCode() {
    return Objects.hash(logFormat, applicationLogLevel, systemLogLevel, logGroup);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class LoggingConfig {\n");
    sb.append("    logFormat: ").append(toIndentedString(logFormat)).append("\n");
    sb.append("    applicationLogLevel: ").append(toIndentedString(applicationLogLevel)).append("\n");
    sb.append("    systemLogLevel: ").append(toIndentedString(systemLogLevel)).append("\n");
    sb.append("    logGroup: ").append(toIndentedString(logGroup)).append("\n");
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

