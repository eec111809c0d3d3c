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
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * How a topic of a Kafka cluster of one&#39;s own is consumed. Only for such a cluster.
 */
@JsonPropertyOrder({
  SelfManagedKafkaEventSourceConfig.JSON_PROPERTY_CONSUMER_GROUP_ID
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class SelfManagedKafkaEventSourceConfig {
  public static final String JSON_PROPERTY_CONSUMER_GROUP_ID = "ConsumerGroupId";
  @jakarta.annotation.Nullable
  private String consumerGroupId;

  public SelfManagedKafkaEventSourceConfig() {
  }

  public SelfManagedKafkaEventSourceConfig consumerGroupId(@jakarta.annotation.Nullable String consumerGroupId) {
    this.consumerGroupId = consumerGroupId;
    return this;
  }

  /**
   * The consumer group that keeps the offsets; an offset that the group has committed beats the starting position. The mapping&#39;s UUID when nothing is said. It cannot be changed.
   * @return consumerGroupId
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_CONSUMER_GROUP_ID, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getConsumerGroupId() {
    return consumerGroupId;
  }


  @JsonProperty(value = JSON_PROPERTY_CONSUMER_GROUP_ID, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setConsumerGroupId(@jakarta.annotation.Nullable String consumerGroupId) {
    this.consumerGroupId = consumerGroupId;
  }


  /**
   * Return true if this SelfManagedKafkaEventSourceConfig object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    SelfManagedKafkaEventSourceConfig selfManagedKafkaEventSourceConfig = (SelfManagedKafkaEventSourceConfig) o;
    return Objects.equals(this.consumerGroupId, selfManagedKafkaEventSourceConfig.consumerGroupId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(consumerGroupId);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class SelfManagedKafkaEventSourceConfig {\n");
    sb.append("    consumerGroupId: ").append(toIndentedString(consumerGroupId)).append("\n");
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

    // add `ConsumerGroupId` to the URL query string
    if (getConsumerGroupId() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sConsumerGroupId%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getConsumerGroupId()))));
    }

    return joiner.toString();
  }
}

