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
import dev.headrace.model.ReportedDeadLetterConfig;
import dev.headrace.model.ReportedEnvironment;
import dev.headrace.model.ReportedEphemeralStorage;
import dev.headrace.model.ReportedLoggingConfig;
import dev.headrace.model.ReportedSnapStart;
import dev.headrace.model.ReportedTracingConfig;
import dev.headrace.model.ReportedVpcConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * A version of a function as the server keeps it. Settings that were not given and have no default are left out, never null.
 */
@JsonPropertyOrder({
  FunctionConfiguration.JSON_PROPERTY_FUNCTION_NAME,
  FunctionConfiguration.JSON_PROPERTY_FUNCTION_ARN,
  FunctionConfiguration.JSON_PROPERTY_VERSION,
  FunctionConfiguration.JSON_PROPERTY_STATE,
  FunctionConfiguration.JSON_PROPERTY_LAST_UPDATE_STATUS,
  FunctionConfiguration.JSON_PROPERTY_PACKAGE_TYPE,
  FunctionConfiguration.JSON_PROPERTY_RUNTIME,
  FunctionConfiguration.JSON_PROPERTY_HANDLER,
  FunctionConfiguration.JSON_PROPERTY_ROLE,
  FunctionConfiguration.JSON_PROPERTY_DESCRIPTION,
  FunctionConfiguration.JSON_PROPERTY_TIMEOUT,
  FunctionConfiguration.JSON_PROPERTY_MEMORY_SIZE,
  FunctionConfiguration.JSON_PROPERTY_CODE_SHA256,
  FunctionConfiguration.JSON_PROPERTY_CODE_SIZE,
  FunctionConfiguration.JSON_PROPERTY_REVISION_ID,
  FunctionConfiguration.JSON_PROPERTY_LAST_MODIFIED,
  FunctionConfiguration.JSON_PROPERTY_ENVIRONMENT,
  FunctionConfiguration.JSON_PROPERTY_DEAD_LETTER_CONFIG,
  FunctionConfiguration.JSON_PROPERTY_VPC_CONFIG,
  FunctionConfiguration.JSON_PROPERTY_KM_S_KEY_ARN,
  FunctionConfiguration.JSON_PROPERTY_TRACING_CONFIG,
  FunctionConfiguration.JSON_PROPERTY_ARCHITECTURES,
  FunctionConfiguration.JSON_PROPERTY_EPHEMERAL_STORAGE,
  FunctionConfiguration.JSON_PROPERTY_SNAP_START,
  FunctionConfiguration.JSON_PROPERTY_LOGGING_CONFIG
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class FunctionConfiguration {
  public static final String JSON_PROPERTY_FUNCTION_NAME = "FunctionName";
  @jakarta.annotation.Nonnull
  private String functionName;

  public static final String JSON_PROPERTY_FUNCTION_ARN = "FunctionArn";
  @jakarta.annotation.Nonnull
  private String functionArn;

  public static final String JSON_PROPERTY_VERSION = "Version";
  @jakarta.annotation.Nonnull
  private String version;

  public static final String JSON_PROPERTY_STATE = "State";
  @jakarta.annotation.Nonnull
  private String state;

  public static final String JSON_PROPERTY_LAST_UPDATE_STATUS = "LastUpdateStatus";
  @jakarta.annotation.Nonnull
  private String lastUpdateStatus;

  public static final String JSON_PROPERTY_PACKAGE_TYPE = "PackageType";
  @jakarta.annotation.Nonnull
  private String packageType;

  public static final String JSON_PROPERTY_RUNTIME = "Runtime";
  @jakarta.annotation.Nullable
  private String runtime;

  public static final String JSON_PROPERTY_HANDLER = "Handler";
  @jakarta.annotation.Nullable
  private String handler;

  public static final String JSON_PROPERTY_ROLE = "Role";
  @jakarta.annotation.Nullable
  private String role;

  public static final String JSON_PROPERTY_DESCRIPTION = "Description";
  @jakarta.annotation.Nonnull
  private String description;

  public static final String JSON_PROPERTY_TIMEOUT = "Timeout";
  @jakarta.annotation.Nonnull
  private Integer timeout;

  public static final String JSON_PROPERTY_MEMORY_SIZE = "MemorySize";
  @jakarta.annotation.Nonnull
  private Integer memorySize;

  public static final String JSON_PROPERTY_CODE_SHA256 = "CodeSha256";
  @jakarta.annotation.Nonnull
  private String codeSha256;

  public static final String JSON_PROPERTY_CODE_SIZE = "CodeSize";
  @jakarta.annotation.Nonnull
  private Integer codeSize;

  public static final String JSON_PROPERTY_REVISION_ID = "RevisionId";
  @jakarta.annotation.Nonnull
  private String revisionId;

  public static final String JSON_PROPERTY_LAST_MODIFIED = "LastModified";
  @jakarta.annotation.Nonnull
  private String lastModified;

  public static final String JSON_PROPERTY_ENVIRONMENT = "Environment";
  @jakarta.annotation.Nullable
  private ReportedEnvironment environment;

  public static final String JSON_PROPERTY_DEAD_LETTER_CONFIG = "DeadLetterConfig";
  @jakarta.annotation.Nullable
  private ReportedDeadLetterConfig deadLetterConfig;

  public static final String JSON_PROPERTY_VPC_CONFIG = "VpcConfig";
  @jakarta.annotation.Nullable
  private ReportedVpcConfig vpcConfig;

  public static final String JSON_PROPERTY_KM_S_KEY_ARN = "KMSKeyArn";
  @jakarta.annotation.Nullable
  private String kmSKeyArn;

  public static final String JSON_PROPERTY_TRACING_CONFIG = "TracingConfig";
  @jakarta.annotation.Nonnull
  private ReportedTracingConfig tracingConfig;

  public static final String JSON_PROPERTY_ARCHITECTURES = "Architectures";
  @jakarta.annotation.Nonnull
  private List<String> architectures;

  public static final String JSON_PROPERTY_EPHEMERAL_STORAGE = "EphemeralStorage";
  @jakarta.annotation.Nonnull
  private ReportedEphemeralStorage ephemeralStorage;

  public static final String JSON_PROPERTY_SNAP_START = "SnapStart";
  @jakarta.annotation.Nonnull
  private ReportedSnapStart snapStart;

  public static final String JSON_PROPERTY_LOGGING_CONFIG = "LoggingConfig";
  @jakarta.annotation.Nonnull
  private ReportedLoggingConfig loggingConfig;

  public FunctionConfiguration() {
  }

  public FunctionConfiguration functionName(@jakarta.annotation.Nonnull String functionName) {
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


  public FunctionConfiguration functionArn(@jakarta.annotation.Nonnull String functionArn) {
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


  public FunctionConfiguration version(@jakarta.annotation.Nonnull String version) {
    this.version = version;
    return this;
  }

  /**
   * &#x60;$LATEST&#x60;, or a published version&#39;s number.
   * @return version
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_VERSION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getVersion() {
    return version;
  }


  @JsonProperty(value = JSON_PROPERTY_VERSION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setVersion(@jakarta.annotation.Nonnull String version) {
    this.version = version;
  }


  public FunctionConfiguration state(@jakarta.annotation.Nonnull String state) {
    this.state = state;
    return this;
  }

  /**
   * Whether the function can be invoked. It can as soon as it is there.
   * @return state
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_STATE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getState() {
    return state;
  }


  @JsonProperty(value = JSON_PROPERTY_STATE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setState(@jakarta.annotation.Nonnull String state) {
    this.state = state;
  }


  public FunctionConfiguration lastUpdateStatus(@jakarta.annotation.Nonnull String lastUpdateStatus) {
    this.lastUpdateStatus = lastUpdateStatus;
    return this;
  }

  /**
   * How the last change went. It is in force when it is answered.
   * @return lastUpdateStatus
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_LAST_UPDATE_STATUS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getLastUpdateStatus() {
    return lastUpdateStatus;
  }


  @JsonProperty(value = JSON_PROPERTY_LAST_UPDATE_STATUS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setLastUpdateStatus(@jakarta.annotation.Nonnull String lastUpdateStatus) {
    this.lastUpdateStatus = lastUpdateStatus;
  }


  public FunctionConfiguration packageType(@jakarta.annotation.Nonnull String packageType) {
    this.packageType = packageType;
    return this;
  }

  /**
   * How the code is packaged.
   * @return packageType
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_PACKAGE_TYPE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getPackageType() {
    return packageType;
  }


  @JsonProperty(value = JSON_PROPERTY_PACKAGE_TYPE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setPackageType(@jakarta.annotation.Nonnull String packageType) {
    this.packageType = packageType;
  }


  public FunctionConfiguration runtime(@jakarta.annotation.Nullable String runtime) {
    this.runtime = runtime;
    return this;
  }

  /**
   * The language and release that the code is for.
   * @return runtime
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_RUNTIME, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getRuntime() {
    return runtime;
  }


  @JsonProperty(value = JSON_PROPERTY_RUNTIME, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setRuntime(@jakarta.annotation.Nullable String runtime) {
    this.runtime = runtime;
  }


  public FunctionConfiguration handler(@jakarta.annotation.Nullable String handler) {
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


  public FunctionConfiguration role(@jakarta.annotation.Nullable String role) {
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


  public FunctionConfiguration description(@jakarta.annotation.Nonnull String description) {
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


  public FunctionConfiguration timeout(@jakarta.annotation.Nonnull Integer timeout) {
    this.timeout = timeout;
    return this;
  }

  /**
   * How many seconds an invocation may take; 3 by default.
   * minimum: 1
   * maximum: 900
   * @return timeout
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TIMEOUT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public Integer getTimeout() {
    return timeout;
  }


  @JsonProperty(value = JSON_PROPERTY_TIMEOUT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setTimeout(@jakarta.annotation.Nonnull Integer timeout) {
    this.timeout = timeout;
  }


  public FunctionConfiguration memorySize(@jakarta.annotation.Nonnull Integer memorySize) {
    this.memorySize = memorySize;
    return this;
  }

  /**
   * How many megabytes the function may use; 128 by default.
   * minimum: 128
   * maximum: 10240
   * @return memorySize
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MEMORY_SIZE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public Integer getMemorySize() {
    return memorySize;
  }


  @JsonProperty(value = JSON_PROPERTY_MEMORY_SIZE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setMemorySize(@jakarta.annotation.Nonnull Integer memorySize) {
    this.memorySize = memorySize;
  }


  public FunctionConfiguration codeSha256(@jakarta.annotation.Nonnull String codeSha256) {
    this.codeSha256 = codeSha256;
    return this;
  }

  /**
   * SHA-256 of the package, in base64.
   * @return codeSha256
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CODE_SHA256, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getCodeSha256() {
    return codeSha256;
  }


  @JsonProperty(value = JSON_PROPERTY_CODE_SHA256, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setCodeSha256(@jakarta.annotation.Nonnull String codeSha256) {
    this.codeSha256 = codeSha256;
  }


  public FunctionConfiguration codeSize(@jakarta.annotation.Nonnull Integer codeSize) {
    this.codeSize = codeSize;
    return this;
  }

  /**
   * The package&#39;s size in bytes.
   * minimum: 0
   * @return codeSize
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CODE_SIZE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public Integer getCodeSize() {
    return codeSize;
  }


  @JsonProperty(value = JSON_PROPERTY_CODE_SIZE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setCodeSize(@jakarta.annotation.Nonnull Integer codeSize) {
    this.codeSize = codeSize;
  }


  public FunctionConfiguration revisionId(@jakarta.annotation.Nonnull String revisionId) {
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


  public FunctionConfiguration lastModified(@jakarta.annotation.Nonnull String lastModified) {
    this.lastModified = lastModified;
    return this;
  }

  /**
   * When this version was last changed, in UTC.
   * @return lastModified
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_LAST_MODIFIED, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getLastModified() {
    return lastModified;
  }


  @JsonProperty(value = JSON_PROPERTY_LAST_MODIFIED, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setLastModified(@jakarta.annotation.Nonnull String lastModified) {
    this.lastModified = lastModified;
  }


  public FunctionConfiguration environment(@jakarta.annotation.Nullable ReportedEnvironment environment) {
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
  public ReportedEnvironment getEnvironment() {
    return environment;
  }


  @JsonProperty(value = JSON_PROPERTY_ENVIRONMENT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setEnvironment(@jakarta.annotation.Nullable ReportedEnvironment environment) {
    this.environment = environment;
  }


  public FunctionConfiguration deadLetterConfig(@jakarta.annotation.Nullable ReportedDeadLetterConfig deadLetterConfig) {
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
  public ReportedDeadLetterConfig getDeadLetterConfig() {
    return deadLetterConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_DEAD_LETTER_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setDeadLetterConfig(@jakarta.annotation.Nullable ReportedDeadLetterConfig deadLetterConfig) {
    this.deadLetterConfig = deadLetterConfig;
  }


  public FunctionConfiguration vpcConfig(@jakarta.annotation.Nullable ReportedVpcConfig vpcConfig) {
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
  public ReportedVpcConfig getVpcConfig() {
    return vpcConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_VPC_CONFIG, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setVpcConfig(@jakarta.annotation.Nullable ReportedVpcConfig vpcConfig) {
    this.vpcConfig = vpcConfig;
  }


  public FunctionConfiguration kmSKeyArn(@jakarta.annotation.Nullable String kmSKeyArn) {
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


  public FunctionConfiguration tracingConfig(@jakarta.annotation.Nonnull ReportedTracingConfig tracingConfig) {
    this.tracingConfig = tracingConfig;
    return this;
  }

  /**
   * Get tracingConfig
   * @return tracingConfig
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TRACING_CONFIG, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public ReportedTracingConfig getTracingConfig() {
    return tracingConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_TRACING_CONFIG, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setTracingConfig(@jakarta.annotation.Nonnull ReportedTracingConfig tracingConfig) {
    this.tracingConfig = tracingConfig;
  }


  public FunctionConfiguration architectures(@jakarta.annotation.Nonnull List<String> architectures) {
    this.architectures = architectures;
    return this;
  }

  public FunctionConfiguration addArchitecturesItem(String architecturesItem) {
    if (this.architectures == null) {
      this.architectures = new ArrayList<>();
    }
    this.architectures.add(architecturesItem);
    return this;
  }

  /**
   * The processor that the code is for.
   * @return architectures
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ARCHITECTURES, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public List<String> getArchitectures() {
    return architectures;
  }


  @JsonProperty(value = JSON_PROPERTY_ARCHITECTURES, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setArchitectures(@jakarta.annotation.Nonnull List<String> architectures) {
    this.architectures = architectures;
  }


  public FunctionConfiguration ephemeralStorage(@jakarta.annotation.Nonnull ReportedEphemeralStorage ephemeralStorage) {
    this.ephemeralStorage = ephemeralStorage;
    return this;
  }

  /**
   * Get ephemeralStorage
   * @return ephemeralStorage
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_EPHEMERAL_STORAGE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public ReportedEphemeralStorage getEphemeralStorage() {
    return ephemeralStorage;
  }


  @JsonProperty(value = JSON_PROPERTY_EPHEMERAL_STORAGE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setEphemeralStorage(@jakarta.annotation.Nonnull ReportedEphemeralStorage ephemeralStorage) {
    this.ephemeralStorage = ephemeralStorage;
  }


  public FunctionConfiguration snapStart(@jakarta.annotation.Nonnull ReportedSnapStart snapStart) {
    this.snapStart = snapStart;
    return this;
  }

  /**
   * Get snapStart
   * @return snapStart
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SNAP_START, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public ReportedSnapStart getSnapStart() {
    return snapStart;
  }


  @JsonProperty(value = JSON_PROPERTY_SNAP_START, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setSnapStart(@jakarta.annotation.Nonnull ReportedSnapStart snapStart) {
    this.snapStart = snapStart;
  }


  public FunctionConfiguration loggingConfig(@jakarta.annotation.Nonnull ReportedLoggingConfig loggingConfig) {
    this.loggingConfig = loggingConfig;
    return this;
  }

  /**
   * Get loggingConfig
   * @return loggingConfig
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_LOGGING_CONFIG, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public ReportedLoggingConfig getLoggingConfig() {
    return loggingConfig;
  }


  @JsonProperty(value = JSON_PROPERTY_LOGGING_CONFIG, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setLoggingConfig(@jakarta.annotation.Nonnull ReportedLoggingConfig loggingConfig) {
    this.loggingConfig = loggingConfig;
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
  public FunctionConfiguration putAdditionalProperty(String key, Object value) {
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
   * Return true if this FunctionConfiguration object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    FunctionConfiguration functionConfiguration = (FunctionConfiguration) o;
    return Objects.equals(this.functionName, functionConfiguration.functionName) &&
        Objects.equals(this.functionArn, functionConfiguration.functionArn) &&
        Objects.equals(this.version, functionConfiguration.version) &&
        Objects.equals(this.state, functionConfiguration.state) &&
        Objects.equals(this.lastUpdateStatus, functionConfiguration.lastUpdateStatus) &&
        Objects.equals(this.packageType, functionConfiguration.packageType) &&
        Objects.equals(this.runtime, functionConfiguration.runtime) &&
        Objects.equals(this.handler, functionConfiguration.handler) &&
        Objects.equals(this.role, functionConfiguration.role) &&
        Objects.equals(this.description, functionConfiguration.description) &&
        Objects.equals(this.timeout, functionConfiguration.timeout) &&
        Objects.equals(this.memorySize, functionConfiguration.memorySize) &&
        Objects.equals(this.codeSha256, functionConfiguration.codeSha256) &&
        Objects.equals(this.codeSize, functionConfiguration.codeSize) &&
        Objects.equals(this.revisionId, functionConfiguration.revisionId) &&
        Objects.equals(this.lastModified, functionConfiguration.lastModified) &&
        Objects.equals(this.environment, functionConfiguration.environment) &&
        Objects.equals(this.deadLetterConfig, functionConfiguration.deadLetterConfig) &&
        Objects.equals(this.vpcConfig, functionConfiguration.vpcConfig) &&
        Objects.equals(this.kmSKeyArn, functionConfiguration.kmSKeyArn) &&
        Objects.equals(this.tracingConfig, functionConfiguration.tracingConfig) &&
        Objects.equals(this.architectures, functionConfiguration.architectures) &&
        Objects.equals(this.ephemeralStorage, functionConfiguration.ephemeralStorage) &&
        Objects.equals(this.snapStart, functionConfiguration.snapStart) &&
        Objects.equals(this.loggingConfig, functionConfiguration.loggingConfig)&&
        Objects.equals(this.additionalProperties, functionConfiguration.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(functionName, functionArn, version, state, lastUpdateStatus, packageType, runtime, handler, role, description, timeout, memorySize, codeSha256, codeSize, revisionId, lastModified, environment, deadLetterConfig, vpcConfig, kmSKeyArn, tracingConfig, architectures, ephemeralStorage, snapStart, loggingConfig, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class FunctionConfiguration {\n");
    sb.append("    functionName: ").append(toIndentedString(functionName)).append("\n");
    sb.append("    functionArn: ").append(toIndentedString(functionArn)).append("\n");
    sb.append("    version: ").append(toIndentedString(version)).append("\n");
    sb.append("    state: ").append(toIndentedString(state)).append("\n");
    sb.append("    lastUpdateStatus: ").append(toIndentedString(lastUpdateStatus)).append("\n");
    sb.append("    packageType: ").append(toIndentedString(packageType)).append("\n");
    sb.append("    runtime: ").append(toIndentedString(runtime)).append("\n");
    sb.append("    handler: ").append(toIndentedString(handler)).append("\n");
    sb.append("    role: ").append(toIndentedString(role)).append("\n");
    sb.append("    description: ").append(toIndentedString(description)).append("\n");
    sb.append("    timeout: ").append(toIndentedString(timeout)).append("\n");
    sb.append("    memorySize: ").append(toIndentedString(memorySize)).append("\n");
    sb.append("    codeSha256: ").append(toIndentedString(codeSha256)).append("\n");
    sb.append("    codeSize: ").append(toIndentedString(codeSize)).append("\n");
    sb.append("    revisionId: ").append(toIndentedString(revisionId)).append("\n");
    sb.append("    lastModified: ").append(toIndentedString(lastModified)).append("\n");
    sb.append("    environment: ").append(toIndentedString(environment)).append("\n");
    sb.append("    deadLetterConfig: ").append(toIndentedString(deadLetterConfig)).append("\n");
    sb.append("    vpcConfig: ").append(toIndentedString(vpcConfig)).append("\n");
    sb.append("    kmSKeyArn: ").append(toIndentedString(kmSKeyArn)).append("\n");
    sb.append("    tracingConfig: ").append(toIndentedString(tracingConfig)).append("\n");
    sb.append("    architectures: ").append(toIndentedString(architectures)).append("\n");
    sb.append("    ephemeralStorage: ").append(toIndentedString(ephemeralStorage)).append("\n");
    sb.append("    snapStart: ").append(toIndentedString(snapStart)).append("\n");
    sb.append("    loggingConfig: ").append(toIndentedString(loggingConfig)).append("\n");
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

    // add `FunctionArn` to the URL query string
    if (getFunctionArn() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sFunctionArn%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getFunctionArn()))));
    }

    // add `Version` to the URL query string
    if (getVersion() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sVersion%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getVersion()))));
    }

    // add `State` to the URL query string
    if (getState() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sState%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getState()))));
    }

    // add `LastUpdateStatus` to the URL query string
    if (getLastUpdateStatus() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sLastUpdateStatus%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getLastUpdateStatus()))));
    }

    // add `PackageType` to the URL query string
    if (getPackageType() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sPackageType%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getPackageType()))));
    }

    // add `Runtime` to the URL query string
    if (getRuntime() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sRuntime%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getRuntime()))));
    }

    // add `Handler` to the URL query string
    if (getHandler() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sHandler%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getHandler()))));
    }

    // add `Role` to the URL query string
    if (getRole() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sRole%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getRole()))));
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

    // add `CodeSha256` to the URL query string
    if (getCodeSha256() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sCodeSha256%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getCodeSha256()))));
    }

    // add `CodeSize` to the URL query string
    if (getCodeSize() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sCodeSize%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getCodeSize()))));
    }

    // add `RevisionId` to the URL query string
    if (getRevisionId() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sRevisionId%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getRevisionId()))));
    }

    // add `LastModified` to the URL query string
    if (getLastModified() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sLastModified%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getLastModified()))));
    }

    // add `Environment` to the URL query string
    if (getEnvironment() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sEnvironment%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getEnvironment()))));
    }

    // add `DeadLetterConfig` to the URL query string
    if (getDeadLetterConfig() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sDeadLetterConfig%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getDeadLetterConfig()))));
    }

    // add `VpcConfig` to the URL query string
    if (getVpcConfig() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sVpcConfig%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getVpcConfig()))));
    }

    // add `KMSKeyArn` to the URL query string
    if (getKmSKeyArn() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sKMSKeyArn%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getKmSKeyArn()))));
    }

    // add `TracingConfig` to the URL query string
    if (getTracingConfig() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sTracingConfig%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getTracingConfig()))));
    }

    // add `Architectures` to the URL query string
    if (getArchitectures() != null) {
      for (int i = 0; i < getArchitectures().size(); i++) {
        joiner.add(String.format(java.util.Locale.ROOT, "%sArchitectures%s%s=%s", prefix, suffix,
            "".equals(suffix) ? "" : String.format(java.util.Locale.ROOT, "%s%d%s", containerPrefix, i, containerSuffix),
            ApiClient.urlEncode(ApiClient.valueToString(getArchitectures().get(i)))));
      }
    }

    // add `EphemeralStorage` to the URL query string
    if (getEphemeralStorage() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sEphemeralStorage%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getEphemeralStorage()))));
    }

    // add `SnapStart` to the URL query string
    if (getSnapStart() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sSnapStart%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getSnapStart()))));
    }

    // add `LoggingConfig` to the URL query string
    if (getLoggingConfig() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sLoggingConfig%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getLoggingConfig()))));
    }

    return joiner.toString();
  }
}

