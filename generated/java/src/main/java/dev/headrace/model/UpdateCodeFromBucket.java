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
import dev.headrace.model.Architecture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * Where the new package is.
 */
@JsonPropertyOrder({
  UpdateCodeFromBucket.JSON_PROPERTY_S3_BUCKET,
  UpdateCodeFromBucket.JSON_PROPERTY_S3_KEY,
  UpdateCodeFromBucket.JSON_PROPERTY_S3_OBJECT_VERSION,
  UpdateCodeFromBucket.JSON_PROPERTY_ARCHITECTURES,
  UpdateCodeFromBucket.JSON_PROPERTY_PUBLISH,
  UpdateCodeFromBucket.JSON_PROPERTY_DRY_RUN,
  UpdateCodeFromBucket.JSON_PROPERTY_REVISION_ID
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class UpdateCodeFromBucket {
  public static final String JSON_PROPERTY_S3_BUCKET = "S3Bucket";
  @jakarta.annotation.Nonnull
  private String s3Bucket;

  public static final String JSON_PROPERTY_S3_KEY = "S3Key";
  @jakarta.annotation.Nonnull
  private String s3Key;

  public static final String JSON_PROPERTY_S3_OBJECT_VERSION = "S3ObjectVersion";
  @jakarta.annotation.Nullable
  private String s3ObjectVersion;

  public static final String JSON_PROPERTY_ARCHITECTURES = "Architectures";
  @jakarta.annotation.Nullable
  private List<Architecture> architectures;

  public static final String JSON_PROPERTY_PUBLISH = "Publish";
  @jakarta.annotation.Nullable
  private Boolean publish;

  public static final String JSON_PROPERTY_DRY_RUN = "DryRun";
  @jakarta.annotation.Nullable
  private Boolean dryRun;

  public static final String JSON_PROPERTY_REVISION_ID = "RevisionId";
  @jakarta.annotation.Nullable
  private String revisionId;

  public UpdateCodeFromBucket() {
  }

  public UpdateCodeFromBucket s3Bucket(@jakarta.annotation.Nonnull String s3Bucket) {
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


  public UpdateCodeFromBucket s3Key(@jakarta.annotation.Nonnull String s3Key) {
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


  public UpdateCodeFromBucket s3ObjectVersion(@jakarta.annotation.Nullable String s3ObjectVersion) {
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


  public UpdateCodeFromBucket architectures(@jakarta.annotation.Nullable List<Architecture> architectures) {
    this.architectures = architectures;
    return this;
  }

  public UpdateCodeFromBucket addArchitecturesItem(Architecture architecturesItem) {
    if (this.architectures == null) {
      this.architectures = new ArrayList<>();
    }
    this.architectures.add(architecturesItem);
    return this;
  }

  /**
   * The processor that the code is for, as a list of one; x86_64 by default. Kept and shown; it runs on the one that is here.
   * @return architectures
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_ARCHITECTURES, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public List<Architecture> getArchitectures() {
    return architectures;
  }


  @JsonProperty(value = JSON_PROPERTY_ARCHITECTURES, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setArchitectures(@jakarta.annotation.Nullable List<Architecture> architectures) {
    this.architectures = architectures;
  }


  public UpdateCodeFromBucket publish(@jakarta.annotation.Nullable Boolean publish) {
    this.publish = publish;
    return this;
  }

  /**
   * Whether to publish a version at once. False by default.
   * @return publish
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_PUBLISH, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Boolean getPublish() {
    return publish;
  }


  @JsonProperty(value = JSON_PROPERTY_PUBLISH, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setPublish(@jakarta.annotation.Nullable Boolean publish) {
    this.publish = publish;
  }


  public UpdateCodeFromBucket dryRun(@jakarta.annotation.Nullable Boolean dryRun) {
    this.dryRun = dryRun;
    return this;
  }

  /**
   * Whether to check everything and change nothing. False by default.
   * @return dryRun
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_DRY_RUN, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Boolean getDryRun() {
    return dryRun;
  }


  @JsonProperty(value = JSON_PROPERTY_DRY_RUN, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setDryRun(@jakarta.annotation.Nullable Boolean dryRun) {
    this.dryRun = dryRun;
  }


  public UpdateCodeFromBucket revisionId(@jakarta.annotation.Nullable String revisionId) {
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
   * Return true if this UpdateCodeFromBucket object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    UpdateCodeFromBucket updateCodeFromBucket = (UpdateCodeFromBucket) o;
    return Objects.equals(this.s3Bucket, updateCodeFromBucket.s3Bucket) &&
        Objects.equals(this.s3Key, updateCodeFromBucket.s3Key) &&
        Objects.equals(this.s3ObjectVersion, updateCodeFromBucket.s3ObjectVersion) &&
        Objects.equals(this.architectures, updateCodeFromBucket.architectures) &&
        Objects.equals(this.publish, updateCodeFromBucket.publish) &&
        Objects.equals(this.dryRun, updateCodeFromBucket.dryRun) &&
        Objects.equals(this.revisionId, updateCodeFromBucket.revisionId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(s3Bucket, s3Key, s3ObjectVersion, architectures, publish, dryRun, revisionId);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class UpdateCodeFromBucket {\n");
    sb.append("    s3Bucket: ").append(toIndentedString(s3Bucket)).append("\n");
    sb.append("    s3Key: ").append(toIndentedString(s3Key)).append("\n");
    sb.append("    s3ObjectVersion: ").append(toIndentedString(s3ObjectVersion)).append("\n");
    sb.append("    architectures: ").append(toIndentedString(architectures)).append("\n");
    sb.append("    publish: ").append(toIndentedString(publish)).append("\n");
    sb.append("    dryRun: ").append(toIndentedString(dryRun)).append("\n");
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

    // add `Architectures` to the URL query string
    if (getArchitectures() != null) {
      for (int i = 0; i < getArchitectures().size(); i++) {
        if (getArchitectures().get(i) != null) {
          joiner.add(String.format(java.util.Locale.ROOT, "%sArchitectures%s%s=%s", prefix, suffix,
              "".equals(suffix) ? "" : String.format(java.util.Locale.ROOT, "%s%d%s", containerPrefix, i, containerSuffix),
              ApiClient.urlEncode(ApiClient.valueToString(getArchitectures().get(i)))));
        }
      }
    }

    // add `Publish` to the URL query string
    if (getPublish() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sPublish%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getPublish()))));
    }

    // add `DryRun` to the URL query string
    if (getDryRun() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sDryRun%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getDryRun()))));
    }

    // add `RevisionId` to the URL query string
    if (getRevisionId() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sRevisionId%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getRevisionId()))));
    }

    return joiner.toString();
  }
}

