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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * Where the cluster is found.
 */
@JsonPropertyOrder({
  ReportedEndpoints.JSON_PROPERTY_K_A_F_K_A_B_O_O_T_S_T_R_A_P_S_E_R_V_E_R_S
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class ReportedEndpoints {
  public static final String JSON_PROPERTY_K_A_F_K_A_B_O_O_T_S_T_R_A_P_S_E_R_V_E_R_S = "KAFKA_BOOTSTRAP_SERVERS";
  @jakarta.annotation.Nullable
  private List<String> KAFKA_BOOTSTRAP_SERVERS;

  public ReportedEndpoints() {
  }

  public ReportedEndpoints KAFKA_BOOTSTRAP_SERVERS(@jakarta.annotation.Nullable List<String> KAFKA_BOOTSTRAP_SERVERS) {
    this.KAFKA_BOOTSTRAP_SERVERS = KAFKA_BOOTSTRAP_SERVERS;
    return this;
  }

  public ReportedEndpoints addKAFKABOOTSTRAPSERVERSItem(String KAFKA_BOOTSTRAP_SERVERSItem) {
    if (this.KAFKA_BOOTSTRAP_SERVERS == null) {
      this.KAFKA_BOOTSTRAP_SERVERS = new ArrayList<>();
    }
    this.KAFKA_BOOTSTRAP_SERVERS.add(KAFKA_BOOTSTRAP_SERVERSItem);
    return this;
  }

  /**
   * Servers to ask first. One that answers is enough; the others are for when it does not.
   * @return KAFKA_BOOTSTRAP_SERVERS
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_K_A_F_K_A_B_O_O_T_S_T_R_A_P_S_E_R_V_E_R_S, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public List<String> getKAFKABOOTSTRAPSERVERS() {
    return KAFKA_BOOTSTRAP_SERVERS;
  }


  @JsonProperty(value = JSON_PROPERTY_K_A_F_K_A_B_O_O_T_S_T_R_A_P_S_E_R_V_E_R_S, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setKAFKABOOTSTRAPSERVERS(@jakarta.annotation.Nullable List<String> KAFKA_BOOTSTRAP_SERVERS) {
    this.KAFKA_BOOTSTRAP_SERVERS = KAFKA_BOOTSTRAP_SERVERS;
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
  public ReportedEndpoints putAdditionalProperty(String key, Object value) {
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
   * Return true if this ReportedEndpoints object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ReportedEndpoints reportedEndpoints = (ReportedEndpoints) o;
    return Objects.equals(this.KAFKA_BOOTSTRAP_SERVERS, reportedEndpoints.KAFKA_BOOTSTRAP_SERVERS)&&
        Objects.equals(this.additionalProperties, reportedEndpoints.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(KAFKA_BOOTSTRAP_SERVERS, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ReportedEndpoints {\n");
    sb.append("    KAFKA_BOOTSTRAP_SERVERS: ").append(toIndentedString(KAFKA_BOOTSTRAP_SERVERS)).append("\n");
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

    // add `KAFKA_BOOTSTRAP_SERVERS` to the URL query string
    if (getKAFKABOOTSTRAPSERVERS() != null) {
      for (int i = 0; i < getKAFKABOOTSTRAPSERVERS().size(); i++) {
        joiner.add(String.format(java.util.Locale.ROOT, "%sKAFKA_BOOTSTRAP_SERVERS%s%s=%s", prefix, suffix,
            "".equals(suffix) ? "" : String.format(java.util.Locale.ROOT, "%s%d%s", containerPrefix, i, containerSuffix),
            ApiClient.urlEncode(ApiClient.valueToString(getKAFKABOOTSTRAPSERVERS().get(i)))));
      }
    }

    return joiner.toString();
  }
}

