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
 * Where the package is.
 */
@JsonPropertyOrder({
  PackageInBucket.JSON_PROPERTY_S3_BUCKET,
  PackageInBucket.JSON_PROPERTY_S3_KEY,
  PackageInBucket.JSON_PROPERTY_S3_OBJECT_VERSION
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class PackageInBucket {
  public static final String JSON_PROPERTY_S3_BUCKET = "S3Bucket";
  @jakarta.annotation.Nonnull
  private String s3Bucket;

  public static final String JSON_PROPERTY_S3_KEY = "S3Key";
  @jakarta.annotation.Nonnull
  private String s3Key;

  public static final String JSON_PROPERTY_S3_OBJECT_VERSION = "S3ObjectVersion";
  @jakarta.annotation.Nullable
  private String s3ObjectVersion;

  public PackageInBucket() {
  }

  public PackageInBucket s3Bucket(@jakarta.annotation.Nonnull String s3Bucket) {
    this.s3Bucket = s3Bucket;
    return this;
  }

  /**
   * The bucket with the package; &#x60;hot-reload&#x60; for a folder of this machine, which is run where it stands and watched for changes.
   * @return s3Bucket
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_S3_BUCKET, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getS3Bucket() {
    return s3Bucket;
  }


  @JsonProperty(value = JSON_PROPERTY_S3_BUCKET, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setS3Bucket(@jakarta.annotation.Nonnull String s3Bucket) {
    this.s3Bucket = s3Bucket;
  }


  public PackageInBucket s3Key(@jakarta.annotation.Nonnull String s3Key) {
    this.s3Key = s3Key;
    return this;
  }

  /**
   * The package&#39;s key in the bucket; with the bucket &#x60;hot-reload&#x60;, the folder&#39;s full path.
   * @return s3Key
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_S3_KEY, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getS3Key() {
    return s3Key;
  }


  @JsonProperty(value = JSON_PROPERTY_S3_KEY, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setS3Key(@jakarta.annotation.Nonnull String s3Key) {
    this.s3Key = s3Key;
  }


  public PackageInBucket s3ObjectVersion(@jakarta.annotation.Nullable String s3ObjectVersion) {
    this.s3ObjectVersion = s3ObjectVersion;
    return this;
  }

  /**
   * The version of the object, if the bucket keeps versions.
   * @return s3ObjectVersion
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_S3_OBJECT_VERSION, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getS3ObjectVersion() {
    return s3ObjectVersion;
  }


  @JsonProperty(value = JSON_PROPERTY_S3_OBJECT_VERSION, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setS3ObjectVersion(@jakarta.annotation.Nullable String s3ObjectVersion) {
    this.s3ObjectVersion = s3ObjectVersion;
  }


  /**
   * Return true if this PackageInBucket object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    PackageInBucket packageInBucket = (PackageInBucket) o;
    return Objects.equals(this.s3Bucket, packageInBucket.s3Bucket) &&
        Objects.equals(this.s3Key, packageInBucket.s3Key) &&
        Objects.equals(this.s3ObjectVersion, packageInBucket.s3ObjectVersion);
  }

  @Override
  public int hashCode() {
    return Objects.hash(s3Bucket, s3Key, s3ObjectVersion);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class PackageInBucket {\n");
    sb.append("    s3Bucket: ").append(toIndentedString(s3Bucket)).append("\n");
    sb.append("    s3Key: ").append(toIndentedString(s3Key)).append("\n");
    sb.append("    s3ObjectVersion: ").append(toIndentedString(s3ObjectVersion)).append("\n");
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

    // add `S3Bucket` to the URL query string
    if (getS3Bucket() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sS3Bucket%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getS3Bucket()))));
    }

    // add `S3Key` to the URL query string
    if (getS3Key() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sS3Key%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getS3Key()))));
    }

    // add `S3ObjectVersion` to the URL query string
    if (getS3ObjectVersion() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sS3ObjectVersion%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getS3ObjectVersion()))));
    }

    return joiner.toString();
  }
}

