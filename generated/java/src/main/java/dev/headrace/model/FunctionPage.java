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
import dev.headrace.model.FunctionConfiguration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * Some functions, and where to go on.
 */
@JsonPropertyOrder({
  FunctionPage.JSON_PROPERTY_FUNCTIONS,
  FunctionPage.JSON_PROPERTY_NEXT_MARKER
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class FunctionPage {
  public static final String JSON_PROPERTY_FUNCTIONS = "Functions";
  @jakarta.annotation.Nonnull
  private List<FunctionConfiguration> functions;

  public static final String JSON_PROPERTY_NEXT_MARKER = "NextMarker";
  @jakarta.annotation.Nullable
  private String nextMarker;

  public FunctionPage() {
  }

  public FunctionPage functions(@jakarta.annotation.Nonnull List<FunctionConfiguration> functions) {
    this.functions = functions;
    return this;
  }

  public FunctionPage addFunctionsItem(FunctionConfiguration functionsItem) {
    if (this.functions == null) {
      this.functions = new ArrayList<>();
    }
    this.functions.add(functionsItem);
    return this;
  }

  /**
   * The functions or versions of this page.
   * @return functions
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_FUNCTIONS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public List<FunctionConfiguration> getFunctions() {
    return functions;
  }


  @JsonProperty(value = JSON_PROPERTY_FUNCTIONS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setFunctions(@jakarta.annotation.Nonnull List<FunctionConfiguration> functions) {
    this.functions = functions;
  }


  public FunctionPage nextMarker(@jakarta.annotation.Nullable String nextMarker) {
    this.nextMarker = nextMarker;
    return this;
  }

  /**
   * Where the next page begins. What it means is the server&#39;s affair.
   * @return nextMarker
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_NEXT_MARKER, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getNextMarker() {
    return nextMarker;
  }


  @JsonProperty(value = JSON_PROPERTY_NEXT_MARKER, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setNextMarker(@jakarta.annotation.Nullable String nextMarker) {
    this.nextMarker = nextMarker;
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
  public FunctionPage putAdditionalProperty(String key, Object value) {
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
   * Return true if this FunctionPage object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    FunctionPage functionPage = (FunctionPage) o;
    return Objects.equals(this.functions, functionPage.functions) &&
        Objects.equals(this.nextMarker, functionPage.nextMarker)&&
        Objects.equals(this.additionalProperties, functionPage.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(functions, nextMarker, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class FunctionPage {\n");
    sb.append("    functions: ").append(toIndentedString(functions)).append("\n");
    sb.append("    nextMarker: ").append(toIndentedString(nextMarker)).append("\n");
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

    // add `Functions` to the URL query string
    if (getFunctions() != null) {
      for (int i = 0; i < getFunctions().size(); i++) {
        if (getFunctions().get(i) != null) {
          joiner.add(String.format(java.util.Locale.ROOT, "%sFunctions%s%s=%s", prefix, suffix,
              "".equals(suffix) ? "" : String.format(java.util.Locale.ROOT, "%s%d%s", containerPrefix, i, containerSuffix),
              ApiClient.urlEncode(ApiClient.valueToString(getFunctions().get(i)))));
        }
      }
    }

    // add `NextMarker` to the URL query string
    if (getNextMarker() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sNextMarker%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getNextMarker()))));
    }

    return joiner.toString();
  }
}

