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
import dev.headrace.model.DeadLetterConfig;
import dev.headrace.model.Environment;
import dev.headrace.model.EphemeralStorage;
import dev.headrace.model.LoggingConfig;
import dev.headrace.model.Runtime;
import dev.headrace.model.SnapStart;
import dev.headrace.model.TracingConfig;
import dev.headrace.model.VpcConfig;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * Settings of &#x60;$LATEST&#x60; to change; those left out keep their value.
 */
@JsonPropertyOrder({
  UpdateFunctionConfigurationRequest.JSON_PROPERTY_ROLE,
  UpdateFunctionConfigurationRequest.JSON_PROPERTY_HANDLER,
  UpdateFunctionConfigurationRequest.JSON_PROPERTY_RUNTIME,
  UpdateFunctionConfigurationRequest.JSON_PROPERTY_DESCRIPTION,
  UpdateFunctionConfigurationRequest.JSON_PROPERTY_TIMEOUT,
  UpdateFunctionConfigurationRequest.JSON_PROPERTY_MEMORY_SIZE,
  UpdateFunctionConfigurationRequest.JSON_PROPERTY_ENVIRONMENT,
  UpdateFunctionConfigurationRequest.JSON_PROPERTY_DEAD_LETTER_CONFIG,
  UpdateFunctionConfigurationRequest.JSON_PROPERTY_VPC_CONFIG,
  UpdateFunctionConfigurationRequest.JSON_PROPERTY_KM_S_KEY_ARN,
  UpdateFunctionConfigurationRequest.JSON_PROPERTY_TRACING_CONFIG,
  UpdateFunctionConfigurationRequest.JSON_PROPERTY_EPHEMERAL_STORAGE,
  UpdateFunctionConfigurationRequest.JSON_PROPERTY_SNAP_START,
  UpdateFunctionConfigurationRequest.JSON_PROPERTY_LOGGING_CONFIG,
  UpdateFunctionConfigurationRequest.JSON_PROPERTY_REVISION_ID
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class UpdateFunctionConfigurationRequest {
  public static final String JSON_PROPERTY_ROLE = "Role";
  @jakarta.annotation.Nullable
  private String role;

  public static final String JSON_PROPERTY_HANDLER = "Handler";
  @jakarta.annotation.Nullable
  private String handler;

  public static final String JSON_PROPERTY_RUNTIME = "Runtime";
  @jakarta.annotation.Nullable
  private Runtime runtime;

  public static final String JSON_PROPERTY_DESCRIPTION = "Description";
  @jakarta.annotation.Nullable
  private String description;

  public static final String JSON_PROPERTY_TIMEOUT = "Timeout";
  @jakarta.annotation.Nullable
  private Integer timeout;

  public static final String JSON_PROPERTY_MEMORY_SIZE = "MemorySize";
  @jakarta.annotation.Nullable
  private Integer memorySize;

  public static final String JSON_PROPERTY_ENVIRONMENT = "Environment";
  @jakarta.annotation.Nullable
  private Environment environment;

  public static final String JSON_PROPERTY_DEAD_LETTER_CONFIG = "DeadLetterConfig";
  @jakarta.annotation.Nullable
  private DeadLetterConfig deadLetterConfig;

  public static final String JSON_PROPERTY_VPC_CONFIG = "VpcConfig";
  @jakarta.annotation.Nullable
  private VpcConfig vpcConfig;

  public static final String JSON_PROPERTY_KM_S_KEY_ARN = "KMSKeyArn";
  @jakarta.annotation.Nullable
  private String kmSKeyArn;

  public static final String JSON_PROPERTY_TRACING_CONFIG = "TracingConfig";
  @jakarta.annotation.Nullable
  private TracingConfig tracingConfig;

  public static final String JSON_PROPERTY_EPHEMERAL_STORAGE = "EphemeralStorage";
  @jakarta.annotation.Nullable
  private EphemeralStorage ephemeralStorage;

  public static final String JSON_PROPERTY_SNAP_START = "SnapStart";
  @jakarta.annotation.Nullable
  private SnapStart snapStart;

  public static final String JSON_PROPERTY_LOGGING_CONFIG = "LoggingConfig";
  @jakarta.annotation.Nullable
  private LoggingConfig loggingConfig;

  public static final String JSON_PROPERTY_REVISION_ID = "RevisionId";
  @jakarta.annotation.Nullable
  private String revisionId;

  public UpdateFunctionConfigurationRequest() {
  }

  public UpdateFunctionConfigurationRequest role(@jakarta.annotation.Nullable String role) {
    this.role = role;
    return this;
  }

  /**
   * The role that the function runs under. Kept and shown; nobody asks for its permissions.
   * @return role
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_ROLE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getRole() {
    return role;
  }


  @JsonProperty(value = JSON_PROPERTY_ROLE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setRole(@jakarta.annotation.Nullable String role) {
    this.role = role;
  }


  public UpdateFunctionConfigurationRequest handler(@jakarta.annotation.Nullable String handler) {
    this.handler = handler;
    return this;
  }

  /**
   * What is called within the code, in the language&#39;s own spelling: &#x60;file.function&#x60;, or a class.
   * @return handler
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_HANDLER, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getHandler() {
    return handler;
  }


  @JsonProperty(value = JSON_PROPERTY_HANDLER, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setHandler(@jakarta.annotation.Nullable String handler) {
    this.handler = handler;
  }


  public UpdateFunctionConfigurationRequest runtime(@jakarta.annotation.Nullable Runtime runtime) {
    this.runtime = runtime;
    return this;
  }

  /**
   * Get runtime
   * @return runtime
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_RUNTIME, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Runtime getRuntime() {
    return runtime;
  }


  @JsonProperty(value = JSON_PROPERTY_RUNTIME, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setRuntime(@jakarta.annotation.Nullable Runtime runtime) {
    this.runtime = runtime;
  }


  public UpdateFunctionConfigurationRequest description(@jakarta.annotation.Nullable String description) {
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


  public UpdateFunctionConfigurationRequest timeout(@jakarta.annotation.Nullable Integer timeout) {
    this.timeout = timeout;
    return this;
  }

  /**
   * How many seconds an invocation may take; 3 by default.
   * minimum: 1
   * maximum: 900
   * @return timeout
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_TIMEOUT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Integer getTimeout() {
    return timeout;
  }


  @JsonProperty(value = JSON_PROPERTY_TIMEOUT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setTimeout(@jakarta.annotation.Nullable Integer timeout) {
    this.timeout = timeout;
  }


  public UpdateFunctionConfigurationRequest memorySize(@jakarta.annotation.Nullable Integer memorySize) {
    this.memorySize = memorySize;
    return this;
  }

  /**
   * How many megabytes the function may use; 128 by default.
   * minimum: 128
   * maximum: 10240
   * @return memorySize
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_MEMORY_SIZE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Integer getMemorySize() {
    return memorySize;
  }


  @JsonProperty(value = JSON_PROPERTY_MEMORY_SIZE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setMemorySize(@jakarta.annotation.Nullable Integer memorySize) {
    this.memorySize = memorySize;
  }


  public UpdateFunctionConfigurationRequest environment(@jakarta.annotation.Nullable Environment environment) {
    this.environment = environment;
    return this;
  }

  /**
   * Get environment
   * @return environment
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_ENVIRONMENT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Environment getEnvironment() {
    return environment;
  }


  @JsonProperty(value = JSON_PROPERTY_ENVIRONMENT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setEnvironment(@jakarta.annotation.Nullable Environment environment) {
    this.environment = environment;
  }


  public UpdateFunctionConfigurationRequest deadLetterConfig(@jakarta.annotation.Nullable DeadLetterConfig deadLetterConfig) {
    this.deadLetterConfig = deadLetterConfig;
    return this;
  }

  /**
   * Get deadLetterConfig
   * @return deadLetterConfig
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_DEAD_LETTER_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public DeadLetterConfig getDeadLetterConfig() {
    return deadLetterConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_DEAD_LETTER_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setDeadLetterConfig(@jakarta.annotation.Nullable DeadLetterConfig deadLetterConfig) {
    this.deadLetterConfig = deadLetterConfig;
  }


  public UpdateFunctionConfigurationRequest vpcConfig(@jakarta.annotation.Nullable VpcConfig vpcConfig) {
    this.vpcConfig = vpcConfig;
    return this;
  }

  /**
   * Get vpcConfig
   * @return vpcConfig
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_VPC_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public VpcConfig getVpcConfig() {
    return vpcConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_VPC_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setVpcConfig(@jakarta.annotation.Nullable VpcConfig vpcConfig) {
    this.vpcConfig = vpcConfig;
  }


  public UpdateFunctionConfigurationRequest kmSKeyArn(@jakarta.annotation.Nullable String kmSKeyArn) {
    this.kmSKeyArn = kmSKeyArn;
    return this;
  }

  /**
   * The key that the cloud would encrypt the environment with. Kept and shown; nothing is encrypted.
   * @return kmSKeyArn
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_KM_S_KEY_ARN, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getKmSKeyArn() {
    return kmSKeyArn;
  }


  @JsonProperty(value = JSON_PROPERTY_KM_S_KEY_ARN, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setKmSKeyArn(@jakarta.annotation.Nullable String kmSKeyArn) {
    this.kmSKeyArn = kmSKeyArn;
  }


  public UpdateFunctionConfigurationRequest tracingConfig(@jakarta.annotation.Nullable TracingConfig tracingConfig) {
    this.tracingConfig = tracingConfig;
    return this;
  }

  /**
   * Get tracingConfig
   * @return tracingConfig
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_TRACING_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public TracingConfig getTracingConfig() {
    return tracingConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_TRACING_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setTracingConfig(@jakarta.annotation.Nullable TracingConfig tracingConfig) {
    this.tracingConfig = tracingConfig;
  }


  public UpdateFunctionConfigurationRequest ephemeralStorage(@jakarta.annotation.Nullable EphemeralStorage ephemeralStorage) {
    this.ephemeralStorage = ephemeralStorage;
    return this;
  }

  /**
   * Get ephemeralStorage
   * @return ephemeralStorage
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_EPHEMERAL_STORAGE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public EphemeralStorage getEphemeralStorage() {
    return ephemeralStorage;
  }


  @JsonProperty(value = JSON_PROPERTY_EPHEMERAL_STORAGE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setEphemeralStorage(@jakarta.annotation.Nullable EphemeralStorage ephemeralStorage) {
    this.ephemeralStorage = ephemeralStorage;
  }


  public UpdateFunctionConfigurationRequest snapStart(@jakarta.annotation.Nullable SnapStart snapStart) {
    this.snapStart = snapStart;
    return this;
  }

  /**
   * Get snapStart
   * @return snapStart
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SNAP_START, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public SnapStart getSnapStart() {
    return snapStart;
  }


  @JsonProperty(value = JSON_PROPERTY_SNAP_START, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSnapStart(@jakarta.annotation.Nullable SnapStart snapStart) {
    this.snapStart = snapStart;
  }


  public UpdateFunctionConfigurationRequest loggingConfig(@jakarta.annotation.Nullable LoggingConfig loggingConfig) {
    this.loggingConfig = loggingConfig;
    return this;
  }

  /**
   * Get loggingConfig
   * @return loggingConfig
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_LOGGING_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public LoggingConfig getLoggingConfig() {
    return loggingConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_LOGGING_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setLoggingConfig(@jakarta.annotation.Nullable LoggingConfig loggingConfig) {
    this.loggingConfig = loggingConfig;
  }


  public UpdateFunctionConfigurationRequest revisionId(@jakarta.annotation.Nullable String revisionId) {
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
   * Return true if this UpdateFunctionConfigurationRequest object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    UpdateFunctionConfigurationRequest updateFunctionConfigurationRequest = (UpdateFunctionConfigurationRequest) o;
    return Objects.equals(this.role, updateFunctionConfigurationRequest.role) &&
        Objects.equals(this.handler, updateFunctionConfigurationRequest.handler) &&
        Objects.equals(this.runtime, updateFunctionConfigurationRequest.runtime) &&
        Objects.equals(this.description, updateFunctionConfigurationRequest.description) &&
        Objects.equals(this.timeout, updateFunctionConfigurationRequest.timeout) &&
        Objects.equals(this.memorySize, updateFunctionConfigurationRequest.memorySize) &&
        Objects.equals(this.environment, updateFunctionConfigurationRequest.environment) &&
        Objects.equals(this.deadLetterConfig, updateFunctionConfigurationRequest.deadLetterConfig) &&
        Objects.equals(this.vpcConfig, updateFunctionConfigurationRequest.vpcConfig) &&
        Objects.equals(this.kmSKeyArn, updateFunctionConfigurationRequest.kmSKeyArn) &&
        Objects.equals(this.tracingConfig, updateFunctionConfigurationRequest.tracingConfig) &&
        Objects.equals(this.ephemeralStorage, updateFunctionConfigurationRequest.ephemeralStorage) &&
        Objects.equals(this.snapStart, updateFunctionConfigurationRequest.snapStart) &&
        Objects.equals(this.loggingConfig, updateFunctionConfigurationRequest.loggingConfig) &&
        Objects.equals(this.revisionId, updateFunctionConfigurationRequest.revisionId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, handler, runtime, description, timeout, memorySize, environment, deadLetterConfig, vpcConfig, kmSKeyArn, tracingConfig, ephemeralStorage, snapStart, loggingConfig, revisionId);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class UpdateFunctionConfigurationRequest {\n");
    sb.append("    role: ").append(toIndentedString(role)).append("\n");
    sb.append("    handler: ").append(toIndentedString(handler)).append("\n");
    sb.append("    runtime: ").append(toIndentedString(runtime)).append("\n");
    sb.append("    description: ").append(toIndentedString(description)).append("\n");
    sb.append("    timeout: ").append(toIndentedString(timeout)).append("\n");
    sb.append("    memorySize: ").append(toIndentedString(memorySize)).append("\n");
    sb.append("    environment: ").append(toIndentedString(environment)).append("\n");
    sb.append("    deadLetterConfig: ").append(toIndentedString(deadLetterConfig)).append("\n");
    sb.append("    vpcConfig: ").append(toIndentedString(vpcConfig)).append("\n");
    sb.append("    kmSKeyArn: ").append(toIndentedString(kmSKeyArn)).append("\n");
    sb.append("    tracingConfig: ").append(toIndentedString(tracingConfig)).append("\n");
    sb.append("    ephemeralStorage: ").append(toIndentedString(ephemeralStorage)).append("\n");
    sb.append("    snapStart: ").append(toIndentedString(snapStart)).append("\n");
    sb.append("    loggingConfig: ").append(toIndentedString(loggingConfig)).append("\n");
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

    // add `Role` to the URL query string
    if (getRole() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sRole%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getRole()))));
    }

    // add `Handler` to the URL query string
    if (getHandler() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sHandler%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getHandler()))));
    }

    // add `Runtime` to the URL query string
    if (getRuntime() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sRuntime%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getRuntime()))));
    }

    // add `Description` to the URL query string
    if (getDescription() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sDescription%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getDescription()))));
    }

    // add `Timeout` to the URL query string
    if (getTimeout() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sTimeout%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getTimeout()))));
    }

    // add `MemorySize` to the URL query string
    if (getMemorySize() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sMemorySize%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getMemorySize()))));
    }

    // add `Environment` to the URL query string
    if (getEnvironment() != null) {
      joiner.add(getEnvironment().toUrlQueryString(prefix + "Environment" + suffix));
    }

    // add `DeadLetterConfig` to the URL query string
    if (getDeadLetterConfig() != null) {
      joiner.add(getDeadLetterConfig().toUrlQueryString(prefix + "DeadLetterConfig" + suffix));
    }

    // add `VpcConfig` to the URL query string
    if (getVpcConfig() != null) {
      joiner.add(getVpcConfig().toUrlQueryString(prefix + "VpcConfig" + suffix));
    }

    // add `KMSKeyArn` to the URL query string
    if (getKmSKeyArn() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sKMSKeyArn%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getKmSKeyArn()))));
    }

    // add `TracingConfig` to the URL query string
    if (getTracingConfig() != null) {
      joiner.add(getTracingConfig().toUrlQueryString(prefix + "TracingConfig" + suffix));
    }

    // add `EphemeralStorage` to the URL query string
    if (getEphemeralStorage() != null) {
      joiner.add(getEphemeralStorage().toUrlQueryString(prefix + "EphemeralStorage" + suffix));
    }

    // add `SnapStart` to the URL query string
    if (getSnapStart() != null) {
      joiner.add(getSnapStart().toUrlQueryString(prefix + "SnapStart" + suffix));
    }

    // add `LoggingConfig` to the URL query string
    if (getLoggingConfig() != null) {
      joiner.add(getLoggingConfig().toUrlQueryString(prefix + "LoggingConfig" + suffix));
    }

    // add `RevisionId` to the URL query string
    if (getRevisionId() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sRevisionId%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getRevisionId()))));
    }

    return joiner.toString();
  }
}

