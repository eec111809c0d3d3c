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
 * The network that the function would be in.
 */
@JsonPropertyOrder({
  ReportedVpcConfig.JSON_PROPERTY_SUBNET_IDS,
  ReportedVpcConfig.JSON_PROPERTY_SECURITY_GROUP_IDS,
  ReportedVpcConfig.JSON_PROPERTY_IPV6_ALLOWED_FOR_DUAL_STACK,
  ReportedVpcConfig.JSON_PROPERTY_VPC_ID
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class ReportedVpcConfig {
  public static final String JSON_PROPERTY_SUBNET_IDS = "SubnetIds";
  @jakarta.annotation.Nullable
  private List<String> subnetIds;

  public static final String JSON_PROPERTY_SECURITY_GROUP_IDS = "SecurityGroupIds";
  @jakarta.annotation.Nullable
  private List<String> securityGroupIds;

  public static final String JSON_PROPERTY_IPV6_ALLOWED_FOR_DUAL_STACK = "Ipv6AllowedForDualStack";
  @jakarta.annotation.Nullable
  private Boolean ipv6AllowedForDualStack;

  public static final String JSON_PROPERTY_VPC_ID = "VpcId";
  @jakarta.annotation.Nullable
  private String vpcId;

  public ReportedVpcConfig() {
  }

  public ReportedVpcConfig subnetIds(@jakarta.annotation.Nullable List<String> subnetIds) {
    this.subnetIds = subnetIds;
    return this;
  }

  public ReportedVpcConfig addSubnetIdsItem(String subnetIdsItem) {
    if (this.subnetIds == null) {
      this.subnetIds = new ArrayList<>();
    }
    this.subnetIds.add(subnetIdsItem);
    return this;
  }

  /**
   * The subnets.
   * @return subnetIds
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SUBNET_IDS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public List<String> getSubnetIds() {
    return subnetIds;
  }


  @JsonProperty(value = JSON_PROPERTY_SUBNET_IDS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSubnetIds(@jakarta.annotation.Nullable List<String> subnetIds) {
    this.subnetIds = subnetIds;
  }


  public ReportedVpcConfig securityGroupIds(@jakarta.annotation.Nullable List<String> securityGroupIds) {
    this.securityGroupIds = securityGroupIds;
    return this;
  }

  public ReportedVpcConfig addSecurityGroupIdsItem(String securityGroupIdsItem) {
    if (this.securityGroupIds == null) {
      this.securityGroupIds = new ArrayList<>();
    }
    this.securityGroupIds.add(securityGroupIdsItem);
    return this;
  }

  /**
   * Security groups.
   * @return securityGroupIds
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SECURITY_GROUP_IDS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public List<String> getSecurityGroupIds() {
    return securityGroupIds;
  }


  @JsonProperty(value = JSON_PROPERTY_SECURITY_GROUP_IDS, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSecurityGroupIds(@jakarta.annotation.Nullable List<String> securityGroupIds) {
    this.securityGroupIds = securityGroupIds;
  }


  public ReportedVpcConfig ipv6AllowedForDualStack(@jakarta.annotation.Nullable Boolean ipv6AllowedForDualStack) {
    this.ipv6AllowedForDualStack = ipv6AllowedForDualStack;
    return this;
  }

  /**
   * Whether the function may use IPv6 to go out. Kept and shown.
   * @return ipv6AllowedForDualStack
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_IPV6_ALLOWED_FOR_DUAL_STACK, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Boolean getIpv6AllowedForDualStack() {
    return ipv6AllowedForDualStack;
  }


  @JsonProperty(value = JSON_PROPERTY_IPV6_ALLOWED_FOR_DUAL_STACK, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setIpv6AllowedForDualStack(@jakarta.annotation.Nullable Boolean ipv6AllowedForDualStack) {
    this.ipv6AllowedForDualStack = ipv6AllowedForDualStack;
  }


  public ReportedVpcConfig vpcId(@jakarta.annotation.Nullable String vpcId) {
    this.vpcId = vpcId;
    return this;
  }

  /**
   * The network&#39;s identifier; empty, as there is none.
   * @return vpcId
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_VPC_ID, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getVpcId() {
    return vpcId;
  }


  @JsonProperty(value = JSON_PROPERTY_VPC_ID, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setVpcId(@jakarta.annotation.Nullable String vpcId) {
    this.vpcId = vpcId;
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
  public ReportedVpcConfig putAdditionalProperty(String key, Object value) {
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
   * Return true if this ReportedVpcConfig object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ReportedVpcConfig reportedVpcConfig = (ReportedVpcConfig) o;
    return Objects.equals(this.subnetIds, reportedVpcConfig.subnetIds) &&
        Objects.equals(this.securityGroupIds, reportedVpcConfig.securityGroupIds) &&
        Objects.equals(this.ipv6AllowedForDualStack, reportedVpcConfig.ipv6AllowedForDualStack) &&
        Objects.equals(this.vpcId, reportedVpcConfig.vpcId)&&
        Objects.equals(this.additionalProperties, reportedVpcConfig.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(subnetIds, securityGroupIds, ipv6AllowedForDualStack, vpcId, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ReportedVpcConfig {\n");
    sb.append("    subnetIds: ").append(toIndentedString(subnetIds)).append("\n");
    sb.append("    securityGroupIds: ").append(toIndentedString(securityGroupIds)).append("\n");
    sb.append("    ipv6AllowedForDualStack: ").append(toIndentedString(ipv6AllowedForDualStack)).append("\n");
    sb.append("    vpcId: ").append(toIndentedString(vpcId)).append("\n");
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

    // add `SubnetIds` to the URL query string
    if (getSubnetIds() != null) {
      for (int i = 0; i < getSubnetIds().size(); i++) {
        joiner.add(String.format(java.util.Locale.ROOT, "%sSubnetIds%s%s=%s", prefix, suffix,
            "".equals(suffix) ? "" : String.format(java.util.Locale.ROOT, "%s%d%s", containerPrefix, i, containerSuffix),
            ApiClient.urlEncode(ApiClient.valueToString(getSubnetIds().get(i)))));
      }
    }

    // add `SecurityGroupIds` to the URL query string
    if (getSecurityGroupIds() != null) {
      for (int i = 0; i < getSecurityGroupIds().size(); i++) {
        joiner.add(String.format(java.util.Locale.ROOT, "%sSecurityGroupIds%s%s=%s", prefix, suffix,
            "".equals(suffix) ? "" : String.format(java.util.Locale.ROOT, "%s%d%s", containerPrefix, i, containerSuffix),
            ApiClient.urlEncode(ApiClient.valueToString(getSecurityGroupIds().get(i)))));
      }
    }

    // add `Ipv6AllowedForDualStack` to the URL query string
    if (getIpv6AllowedForDualStack() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sIpv6AllowedForDualStack%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getIpv6AllowedForDualStack()))));
    }

    // add `VpcId` to the URL query string
    if (getVpcId() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sVpcId%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getVpcId()))));
    }

    return joiner.toString();
  }
}

