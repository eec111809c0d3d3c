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
import dev.headrace.model.Architecture;
import dev.headrace.model.DeadLetterConfig;
import dev.headrace.model.Environment;
import dev.headrace.model.EphemeralStorage;
import dev.headrace.model.FunctionCode;
import dev.headrace.model.LoggingConfig;
import dev.headrace.model.PackageType;
import dev.headrace.model.Runtime;
import dev.headrace.model.SnapStart;
import dev.headrace.model.TracingConfig;
import dev.headrace.model.VpcConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * A new function. The cloud lets container images do without Runtime and Handler; packages need both.
 */
@JsonPropertyOrder({
  CreateFunctionRequest.JSON_PROPERTY_FUNCTION_NAME,
  CreateFunctionRequest.JSON_PROPERTY_CODE,
  CreateFunctionRequest.JSON_PROPERTY_PUBLISH,
  CreateFunctionRequest.JSON_PROPERTY_ROLE,
  CreateFunctionRequest.JSON_PROPERTY_HANDLER,
  CreateFunctionRequest.JSON_PROPERTY_RUNTIME,
  CreateFunctionRequest.JSON_PROPERTY_DESCRIPTION,
  CreateFunctionRequest.JSON_PROPERTY_TIMEOUT,
  CreateFunctionRequest.JSON_PROPERTY_MEMORY_SIZE,
  CreateFunctionRequest.JSON_PROPERTY_ENVIRONMENT,
  CreateFunctionRequest.JSON_PROPERTY_DEAD_LETTER_CONFIG,
  CreateFunctionRequest.JSON_PROPERTY_VPC_CONFIG,
  CreateFunctionRequest.JSON_PROPERTY_KM_S_KEY_ARN,
  CreateFunctionRequest.JSON_PROPERTY_TRACING_CONFIG,
  CreateFunctionRequest.JSON_PROPERTY_EPHEMERAL_STORAGE,
  CreateFunctionRequest.JSON_PROPERTY_SNAP_START,
  CreateFunctionRequest.JSON_PROPERTY_LOGGING_CONFIG,
  CreateFunctionRequest.JSON_PROPERTY_PACKAGE_TYPE,
  CreateFunctionRequest.JSON_PROPERTY_ARCHITECTURES,
  CreateFunctionRequest.JSON_PROPERTY_TAGS
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class CreateFunctionRequest {
  public static final String JSON_PROPERTY_FUNCTION_NAME = "FunctionName";
  @jakarta.annotation.Nonnull
  private String functionName;

  public static final String JSON_PROPERTY_CODE = "Code";
  @jakarta.annotation.Nonnull
  private FunctionCode code;

  public static final String JSON_PROPERTY_PUBLISH = "Publish";
  @jakarta.annotation.Nullable
  private Boolean publish;

  public static final String JSON_PROPERTY_ROLE = "Role";
  @jakarta.annotation.Nonnull
  private String role;

  public static final String JSON_PROPERTY_HANDLER = "Handler";
  @jakarta.annotation.Nonnull
  private String handler;

  public static final String JSON_PROPERTY_RUNTIME = "Runtime";
  @jakarta.annotation.Nonnull
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

  public static final String JSON_PROPERTY_PACKAGE_TYPE = "PackageType";
  @jakarta.annotation.Nullable
  private PackageType packageType;

  public static final String JSON_PROPERTY_ARCHITECTURES = "Architectures";
  @jakarta.annotation.Nullable
  private List<Architecture> architectures;

  public static final String JSON_PROPERTY_TAGS = "Tags";
  @jakarta.annotation.Nullable
  private Map<String, String> tags;

  public CreateFunctionRequest() {
  }

  public CreateFunctionRequest functionName(@jakarta.annotation.Nonnull String functionName) {
    this.functionName = functionName;
    return this;
  }

  /**
   * A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
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


  public CreateFunctionRequest code(@jakarta.annotation.Nonnull FunctionCode code) {
    this.code = code;
    return this;
  }

  /**
   * Get code
   * @return code
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CODE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public FunctionCode getCode() {
    return code;
  }


  @JsonProperty(value = JSON_PROPERTY_CODE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setCode(@jakarta.annotation.Nonnull FunctionCode code) {
    this.code = code;
  }


  public CreateFunctionRequest publish(@jakarta.annotation.Nullable Boolean publish) {
    this.publish = publish;
    return this;
  }

  /**
   * Whether to publish a version at once. False by default.
   * @return publish
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_PUBLISH, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Boolean getPublish() {
    return publish;
  }


  @JsonProperty(value = JSON_PROPERTY_PUBLISH, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setPublish(@jakarta.annotation.Nullable Boolean publish) {
    this.publish = publish;
  }


  public CreateFunctionRequest role(@jakarta.annotation.Nonnull String role) {
    this.role = role;
    return this;
  }

  /**
   * The role that the function runs under. Kept and shown; nobody asks for its permissions.
   * @return role
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ROLE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getRole() {
    return role;
  }


  @JsonProperty(value = JSON_PROPERTY_ROLE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setRole(@jakarta.annotation.Nonnull String role) {
    this.role = role;
  }


  public CreateFunctionRequest handler(@jakarta.annotation.Nonnull String handler) {
    this.handler = handler;
    return this;
  }

  /**
   * What is called within the code, in the language&#39;s own spelling: &#x60;file.function&#x60;, or a class.
   * @return handler
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_HANDLER, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getHandler() {
    return handler;
  }


  @JsonProperty(value = JSON_PROPERTY_HANDLER, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setHandler(@jakarta.annotation.Nonnull String handler) {
    this.handler = handler;
  }


  public CreateFunctionRequest runtime(@jakarta.annotation.Nonnull Runtime runtime) {
    this.runtime = runtime;
    return this;
  }

  /**
   * Get runtime
   * @return runtime
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_RUNTIME, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public Runtime getRuntime() {
    return runtime;
  }


  @JsonProperty(value = JSON_PROPERTY_RUNTIME, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setRuntime(@jakarta.annotation.Nonnull Runtime runtime) {
    this.runtime = runtime;
  }


  public CreateFunctionRequest description(@jakarta.annotation.Nullable String description) {
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


  public CreateFunctionRequest timeout(@jakarta.annotation.Nullable Integer timeout) {
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


  public CreateFunctionRequest memorySize(@jakarta.annotation.Nullable Integer memorySize) {
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


  public CreateFunctionRequest environment(@jakarta.annotation.Nullable Environment environment) {
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


  public CreateFunctionRequest deadLetterConfig(@jakarta.annotation.Nullable DeadLetterConfig deadLetterConfig) {
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


  public CreateFunctionRequest vpcConfig(@jakarta.annotation.Nullable VpcConfig vpcConfig) {
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


  public CreateFunctionRequest kmSKeyArn(@jakarta.annotation.Nullable String kmSKeyArn) {
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


  public CreateFunctionRequest tracingConfig(@jakarta.annotation.Nullable TracingConfig tracingConfig) {
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


  public CreateFunctionRequest ephemeralStorage(@jakarta.annotation.Nullable EphemeralStorage ephemeralStorage) {
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


  public CreateFunctionRequest snapStart(@jakarta.annotation.Nullable SnapStart snapStart) {
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


  public CreateFunctionRequest loggingConfig(@jakarta.annotation.Nullable LoggingConfig loggingConfig) {
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


  public CreateFunctionRequest packageType(@jakarta.annotation.Nullable PackageType packageType) {
    this.packageType = packageType;
    return this;
  }

  /**
   * Get packageType
   * @return packageType
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_PACKAGE_TYPE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public PackageType getPackageType() {
    return packageType;
  }


  @JsonProperty(value = JSON_PROPERTY_PACKAGE_TYPE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setPackageType(@jakarta.annotation.Nullable PackageType packageType) {
    this.packageType = packageType;
  }


  public CreateFunctionRequest architectures(@jakarta.annotation.Nullable List<Architecture> architectures) {
    this.architectures = architectures;
    return this;
  }

  public CreateFunctionRequest addArchitecturesItem(Architecture architecturesItem) {
    if (this.architectures == null) {
      this.architectures = new ArrayList<>();
    }
    this.architectures.add(architecturesItem);
    return this;
  }

  /**
   * The processor that the code is for, as a list of one; x86_64 by default. Kept and shown; it runs on the one that is here.
   * @return architectures
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_ARCHITECTURES, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public List<Architecture> getArchitectures() {
    return architectures;
  }


  @JsonProperty(value = JSON_PROPERTY_ARCHITECTURES, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setArchitectures(@jakarta.annotation.Nullable List<Architecture> architectures) {
    this.architectures = architectures;
  }


  public CreateFunctionRequest tags(@jakarta.annotation.Nullable Map<String, String> tags) {
    this.tags = tags;
    return this;
  }

  public CreateFunctionRequest putTagsItem(String key, String tagsItem) {
    if (this.tags == null) {
      this.tags = new HashMap<>();
    }
    this.tags.put(key, tagsItem);
    return this;
  }

  /**
   * Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
   * @return tags
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_TAGS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Map<String, String> getTags() {
    return tags;
  }


  @JsonProperty(value = JSON_PROPERTY_TAGS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setTags(@jakarta.annotation.Nullable Map<String, String> tags) {
    this.tags = tags;
  }


  /**
   * Return true if this CreateFunctionRequest object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    CreateFunctionRequest createFunctionRequest = (CreateFunctionRequest) o;
    return Objects.equals(this.functionName, createFunctionRequest.functionName) &&
        Objects.equals(this.code, createFunctionRequest.code) &&
        Objects.equals(this.publish, createFunctionRequest.publish) &&
        Objects.equals(this.role, createFunctionRequest.role) &&
        Objects.equals(this.handler, createFunctionRequest.handler) &&
        Objects.equals(this.runtime, createFunctionRequest.runtime) &&
        Objects.equals(this.description, createFunctionRequest.description) &&
        Objects.equals(this.timeout, createFunctionRequest.timeout) &&
        Objects.equals(this.memorySize, createFunctionRequest.memorySize) &&
        Objects.equals(this.environment, createFunctionRequest.environment) &&
        Objects.equals(this.deadLetterConfig, createFunctionRequest.deadLetterConfig) &&
        Objects.equals(this.vpcConfig, createFunctionRequest.vpcConfig) &&
        Objects.equals(this.kmSKeyArn, createFunctionRequest.kmSKeyArn) &&
        Objects.equals(this.tracingConfig, createFunctionRequest.tracingConfig) &&
        Objects.equals(this.ephemeralStorage, createFunctionRequest.ephemeralStorage) &&
        Objects.equals(this.snapStart, createFunctionRequest.snapStart) &&
        Objects.equals(this.loggingConfig, createFunctionRequest.loggingConfig) &&
        Objects.equals(this.packageType, createFunctionRequest.packageType) &&
        Objects.equals(this.architectures, createFunctionRequest.architectures) &&
        Objects.equals(this.tags, createFunctionRequest.tags);
  }

  @Override
  public int hashCode() {
    return Objects.hash(functionName, code, publish, role, handler, runtime, description, timeout, memorySize, environment, deadLetterConfig, vpcConfig, kmSKeyArn, tracingConfig, ephemeralStorage, snapStart, loggingConfig, packageType, architectures, tags);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class CreateFunctionRequest {\n");
    sb.append("    functionName: ").append(toIndentedString(functionName)).append("\n");
    sb.append("    code: ").append(toIndentedString(code)).append("\n");
    sb.append("    publish: ").append(toIndentedString(publish)).append("\n");
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
    sb.append("    packageType: ").append(toIndentedString(packageType)).append("\n");
    sb.append("    architectures: ").append(toIndentedString(architectures)).append("\n");
    sb.append("    tags: ").append(toIndentedString(tags)).append("\n");
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

    // add `Code` to the URL query string
    if (getCode() != null) {
      joiner.add(getCode().toUrlQueryString(prefix + "Code" + suffix));
    }

    // add `Publish` to the URL query string
    if (getPublish() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sPublish%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getPublish()))));
    }

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

    // add `PackageType` to the URL query string
    if (getPackageType() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sPackageType%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getPackageType()))));
    }

    // add `Architectures` to the URL query string
    if (getArchitectures() != null) {
      for (int i = 0; i < getArchitectures().size(); i++) {
        if (getArchitectures().get(i) != null) {
          joiner.add(String.format(java.util.Locale.ROOT, "%sArchitectures%s%s=%s", prefix, suffix,
              "".equals(suffix) ? "" : String.format(java.util.Locale.ROOT, "%s%d%s", containerPrefix, i, containerSuffix),
              ApiClient.urlEncode(ApiClient.valueToString(getArchitectures().get(i)))));
        }
      }
    }

    // add `Tags` to the URL query string
    if (getTags() != null) {
      for (String _key : getTags().keySet()) {
        joiner.add(String.format(java.util.Locale.ROOT, "%sTags%s%s=%s", prefix, suffix,
            "".equals(suffix) ? "" : String.format(java.util.Locale.ROOT, "%s%d%s", containerPrefix, _key, containerSuffix),
            getTags().get(_key), ApiClient.urlEncode(ApiClient.valueToString(getTags().get(_key)))));
      }
    }

    return joiner.toString();
  }
}

