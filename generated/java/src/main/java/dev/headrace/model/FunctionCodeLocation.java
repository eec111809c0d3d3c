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
 * Where the package can be had. Empty for a function that the server was started with.
 */
@JsonPropertyOrder({
  FunctionCodeLocation.JSON_PROPERTY_REPOSITORY_TYPE,
  FunctionCodeLocation.JSON_PROPERTY_LOCATION
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class FunctionCodeLocation {
  public static final String JSON_PROPERTY_REPOSITORY_TYPE = "RepositoryType";
  @jakarta.annotation.Nullable
  private String repositoryType;

  public static final String JSON_PROPERTY_LOCATION = "Location";
  @jakarta.annotation.Nullable
  private String location;

  public FunctionCodeLocation() {
  }

  public FunctionCodeLocation repositoryType(@jakarta.annotation.Nullable String repositoryType) {
    this.repositoryType = repositoryType;
    return this;
  }

  /**
   * What kind of place the package is in.
   * @return repositoryType
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_REPOSITORY_TYPE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getRepositoryType() {
    return repositoryType;
  }


  @JsonProperty(value = JSON_PROPERTY_REPOSITORY_TYPE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setRepositoryType(@jakarta.annotation.Nullable String repositoryType) {
    this.repositoryType = repositoryType;
  }


  public FunctionCodeLocation location(@jakarta.annotation.Nullable String location) {
    this.location = location;
    return this;
  }

  /**
   * A URL of this server that gives the package; empty when there is none to give.
   * @return location
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_LOCATION, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getLocation() {
    return location;
  }


  @JsonProperty(value = JSON_PROPERTY_LOCATION, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setLocation(@jakarta.annotation.Nullable String location) {
    this.location = location;
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
  public FunctionCodeLocation putAdditionalProperty(String key, Object value) {
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
   * Return true if this FunctionCodeLocation object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    FunctionCodeLocation functionCodeLocation = (FunctionCodeLocation) o;
    return Objects.equals(this.repositoryType, functionCodeLocation.repositoryType) &&
        Objects.equals(this.location, functionCodeLocation.location)&&
        Objects.equals(this.additionalProperties, functionCodeLocation.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(repositoryType, location, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class FunctionCodeLocation {\n");
    sb.append("    repositoryType: ").append(toIndentedString(repositoryType)).append("\n");
    sb.append("    location: ").append(toIndentedString(location)).append("\n");
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

    // add `RepositoryType` to the URL query string
    if (getRepositoryType() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sRepositoryType%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getRepositoryType()))));
    }

    // add `Location` to the URL query string
    if (getLocation() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sLocation%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getLocation()))));
    }

    return joiner.toString();
  }
}

