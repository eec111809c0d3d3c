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
import dev.headrace.model.SnapStartApplyOn;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * Whether a version would start from a snapshot. Kept and shown; none is taken.
 */
@JsonPropertyOrder({
  SnapStart.JSON_PROPERTY_APPLY_ON
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class SnapStart {
  public static final String JSON_PROPERTY_APPLY_ON = "ApplyOn";
  @jakarta.annotation.Nullable
  private SnapStartApplyOn applyOn;

  public SnapStart() {
  }

  public SnapStart applyOn(@jakarta.annotation.Nullable SnapStartApplyOn applyOn) {
    this.applyOn = applyOn;
    return this;
  }

  /**
   * Get applyOn
   * @return applyOn
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_APPLY_ON, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public SnapStartApplyOn getApplyOn() {
    return applyOn;
  }


  @JsonProperty(value = JSON_PROPERTY_APPLY_ON, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setApplyOn(@jakarta.annotation.Nullable SnapStartApplyOn applyOn) {
    this.applyOn = applyOn;
  }


  /**
   * Return true if this SnapStart object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    SnapStart snapStart = (SnapStart) o;
    return Objects.equals(this.applyOn, snapStart.applyOn);
  }

  @Override
  public int hashCode() {
    return Objects.hash(applyOn);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class SnapStart {\n");
    sb.append("    applyOn: ").append(toIndentedString(applyOn)).append("\n");
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

    return joiner.toString();
  }
}

