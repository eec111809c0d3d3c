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
 * Whether a version would start from a snapshot, and does: never.
 */
@JsonPropertyOrder({
  ReportedSnapStart.JSON_PROPERTY_APPLY_ON,
  ReportedSnapStart.JSON_PROPERTY_OPTIMIZATION_STATUS
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class ReportedSnapStart {
  public static final String JSON_PROPERTY_APPLY_ON = "ApplyOn";
  @jakarta.annotation.Nonnull
  private String applyOn;

  public static final String JSON_PROPERTY_OPTIMIZATION_STATUS = "OptimizationStatus";
  @jakarta.annotation.Nonnull
  private String optimizationStatus;

  public ReportedSnapStart() {
  }

  public ReportedSnapStart applyOn(@jakarta.annotation.Nonnull String applyOn) {
    this.applyOn = applyOn;
    return this;
  }

  /**
   * What snapshots would be taken of.
   * @return applyOn
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_APPLY_ON, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getApplyOn() {
    return applyOn;
  }


  @JsonProperty(value = JSON_PROPERTY_APPLY_ON, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setApplyOn(@jakarta.annotation.Nonnull String applyOn) {
    this.applyOn = applyOn;
  }


  public ReportedSnapStart optimizationStatus(@jakarta.annotation.Nonnull String optimizationStatus) {
    this.optimizationStatus = optimizationStatus;
    return this;
  }

  /**
   * Whether this version starts from a snapshot.
   * @return optimizationStatus
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_OPTIMIZATION_STATUS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getOptimizationStatus() {
    return optimizationStatus;
  }


  @JsonProperty(value = JSON_PROPERTY_OPTIMIZATION_STATUS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setOptimizationStatus(@jakarta.annotation.Nonnull String optimizationStatus) {
    this.optimizationStatus = optimizationStatus;
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
  public ReportedSnapStart putAdditionalProperty(String key, Object value) {
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
   * Return true if this ReportedSnapStart object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ReportedSnapStart reportedSnapStart = (ReportedSnapStart) o;
    return Objects.equals(this.applyOn, reportedSnapStart.applyOn) &&
        Objects.equals(this.optimizationStatus, reportedSnapStart.optimizationStatus)&&
        Objects.equals(this.additionalProperties, reportedSnapStart.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(applyOn, optimizationStatus, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ReportedSnapStart {\n");
    sb.append("    applyOn: ").append(toIndentedString(applyOn)).append("\n");
    sb.append("    optimizationStatus: ").append(toIndentedString(optimizationStatus)).append("\n");
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

    // add `ApplyOn` to the URL query string
    if (getApplyOn() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sApplyOn%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getApplyOn()))));
    }

    // add `OptimizationStatus` to the URL query string
    if (getOptimizationStatus() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sOptimizationStatus%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getOptimizationStatus()))));
    }

    return joiner.toString();
  }
}

