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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * The network that the function would be in. Kept and shown; it is in this machine&#39;s.
 */
@JsonPropertyOrder({
  VpcConfig.JSON_PROPERTY_SUBNET_IDS,
  VpcConfig.JSON_PROPERTY_SECURITY_GROUP_IDS,
  VpcConfig.JSON_PROPERTY_IPV6_ALLOWED_FOR_DUAL_STACK
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class VpcConfig {
  public static final String JSON_PROPERTY_SUBNET_IDS = "SubnetIds";
  @jakarta.annotation.Nullable
  private List<String> subnetIds;

  public static final String JSON_PROPERTY_SECURITY_GROUP_IDS = "SecurityGroupIds";
  @jakarta.annotation.Nullable
  private List<String> securityGroupIds;

  public static final String JSON_PROPERTY_IPV6_ALLOWED_FOR_DUAL_STACK = "Ipv6AllowedForDualStack";
  @jakarta.annotation.Nullable
  private Boolean ipv6AllowedForDualStack;

  public VpcConfig() {
  }

  public VpcConfig subnetIds(@jakarta.annotation.Nullable List<String> subnetIds) {
    this.subnetIds = subnetIds;
    return this;
  }

  public VpcConfig addSubnetIdsItem(String subnetIdsItem) {
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


  public VpcConfig securityGroupIds(@jakarta.annotation.Nullable List<String> securityGroupIds) {
    this.securityGroupIds = securityGroupIds;
    return this;
  }

  public VpcConfig addSecurityGroupIdsItem(String securityGroupIdsItem) {
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


  public VpcConfig ipv6AllowedForDualStack(@jakarta.annotation.Nullable Boolean ipv6AllowedForDualStack) {
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


  /**
   * Return true if this VpcConfig object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    VpcConfig vpcConfig = (VpcConfig) o;
    return Objects.equals(this.subnetIds, vpcConfig.subnetIds) &&
        Objects.equals(this.securityGroupIds, vpcConfig.securityGroupIds) &&
        Objects.equals(this.ipv6AllowedForDualStack, vpcConfig.ipv6AllowedForDualStack);
  }

  @Override
  public int hashCode() {
    return Objects.hash(subnetIds, securityGroupIds, ipv6AllowedForDualStack);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class VpcConfig {\n");
    sb.append("    subnetIds: ").append(toIndentedString(subnetIds)).append("\n");
    sb.append("    securityGroupIds: ").append(toIndentedString(securityGroupIds)).append("\n");
    sb.append("    ipv6AllowedForDualStack: ").append(toIndentedString(ipv6AllowedForDualStack)).append("\n");
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

    return joiner.toString();
  }
}

