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
 * A policy.
 */
@JsonPropertyOrder({
  FunctionPolicy.JSON_PROPERTY_POLICY,
  FunctionPolicy.JSON_PROPERTY_REVISION_ID
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class FunctionPolicy {
  public static final String JSON_PROPERTY_POLICY = "Policy";
  @jakarta.annotation.Nonnull
  private String policy;

  public static final String JSON_PROPERTY_REVISION_ID = "RevisionId";
  @jakarta.annotation.Nonnull
  private String revisionId;

  public FunctionPolicy() {
  }

  public FunctionPolicy policy(@jakarta.annotation.Nonnull String policy) {
    this.policy = policy;
    return this;
  }

  /**
   * All statements, as JSON within a text.
   * @return policy
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_POLICY, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getPolicy() {
    return policy;
  }


  @JsonProperty(value = JSON_PROPERTY_POLICY, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setPolicy(@jakarta.annotation.Nonnull String policy) {
    this.policy = policy;
  }


  public FunctionPolicy revisionId(@jakarta.annotation.Nonnull String revisionId) {
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
  public FunctionPolicy putAdditionalProperty(String key, Object value) {
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
   * Return true if this FunctionPolicy object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    FunctionPolicy functionPolicy = (FunctionPolicy) o;
    return Objects.equals(this.policy, functionPolicy.policy) &&
        Objects.equals(this.revisionId, functionPolicy.revisionId)&&
        Objects.equals(this.additionalProperties, functionPolicy.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(policy, revisionId, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class FunctionPolicy {\n");
    sb.append("    policy: ").append(toIndentedString(policy)).append("\n");
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

    // add `Policy` to the URL query string
    if (getPolicy() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sPolicy%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getPolicy()))));
    }

    // add `RevisionId` to the URL query string
    if (getRevisionId() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sRevisionId%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getRevisionId()))));
    }

    return joiner.toString();
  }
}

