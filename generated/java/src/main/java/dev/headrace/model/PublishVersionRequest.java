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
 * What the version is about, and what &#x60;$LATEST&#x60; must be for it to be published.
 */
@JsonPropertyOrder({
  PublishVersionRequest.JSON_PROPERTY_DESCRIPTION,
  PublishVersionRequest.JSON_PROPERTY_CODE_SHA256,
  PublishVersionRequest.JSON_PROPERTY_REVISION_ID
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class PublishVersionRequest {
  public static final String JSON_PROPERTY_DESCRIPTION = "Description";
  @jakarta.annotation.Nullable
  private String description;

  public static final String JSON_PROPERTY_CODE_SHA256 = "CodeSha256";
  @jakarta.annotation.Nullable
  private String codeSha256;

  public static final String JSON_PROPERTY_REVISION_ID = "RevisionId";
  @jakarta.annotation.Nullable
  private String revisionId;

  public PublishVersionRequest() {
  }

  public PublishVersionRequest description(@jakarta.annotation.Nullable String description) {
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


  public PublishVersionRequest codeSha256(@jakarta.annotation.Nullable String codeSha256) {
    this.codeSha256 = codeSha256;
    return this;
  }

  /**
   * SHA-256 of the package, in base64.
   * @return codeSha256
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_CODE_SHA256, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getCodeSha256() {
    return codeSha256;
  }


  @JsonProperty(value = JSON_PROPERTY_CODE_SHA256, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setCodeSha256(@jakarta.annotation.Nullable String codeSha256) {
    this.codeSha256 = codeSha256;
  }


  public PublishVersionRequest revisionId(@jakarta.annotation.Nullable String revisionId) {
    this.revisionId = revisionId;
    return this;
  }

  /**
   * Changes with every change. A request that names one is refused when it is not the present one.
   * @return revisionId
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_REVISION_ID, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getRevisionId() {
    return revisionId;
  }


  @JsonProperty(value = JSON_PROPERTY_REVISION_ID, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setRevisionId(@jakarta.annotation.Nullable String revisionId) {
    this.revisionId = revisionId;
  }


  /**
   * Return true if this PublishVersionRequest object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    PublishVersionRequest publishVersionRequest = (PublishVersionRequest) o;
    return Objects.equals(this.description, publishVersionRequest.description) &&
        Objects.equals(this.codeSha256, publishVersionRequest.codeSha256) &&
        Objects.equals(this.revisionId, publishVersionRequest.revisionId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(description, codeSha256, revisionId);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class PublishVersionRequest {\n");
    sb.append("    description: ").append(toIndentedString(description)).append("\n");
    sb.append("    codeSha256: ").append(toIndentedString(codeSha256)).append("\n");
    sb.append("    revisionId: ").append(toIndentedString(revisionId)).append("\n");
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

    // add `Description` to the URL query string
    if (getDescription() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sDescription%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getDescription()))));
    }

    // add `CodeSha256` to the URL query string
    if (getCodeSha256() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sCodeSha256%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getCodeSha256()))));
    }

    // add `RevisionId` to the URL query string
    if (getRevisionId() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sRevisionId%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getRevisionId()))));
    }

    return joiner.toString();
  }
}

