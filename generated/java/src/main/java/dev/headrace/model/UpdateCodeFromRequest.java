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
 * The new package itself.
 */
@JsonPropertyOrder({
  UpdateCodeFromRequest.JSON_PROPERTY_ZIP_FILE,
  UpdateCodeFromRequest.JSON_PROPERTY_ARCHITECTURES,
  UpdateCodeFromRequest.JSON_PROPERTY_PUBLISH,
  UpdateCodeFromRequest.JSON_PROPERTY_DRY_RUN,
  UpdateCodeFromRequest.JSON_PROPERTY_REVISION_ID
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class UpdateCodeFromRequest {
  public static final String JSON_PROPERTY_ZIP_FILE = "ZipFile";
  @jakarta.annotation.Nonnull
  private String zipFile;

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

  public UpdateCodeFromRequest() {
  }

  public UpdateCodeFromRequest zipFile(@jakarta.annotation.Nonnull String zipFile) {
    this.zipFile = zipFile;
    return this;
  }

  /**
   * A zip archive of at most 50 MB, in base64.
   * @return zipFile
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ZIP_FILE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getZipFile() {
    return zipFile;
  }


  @JsonProperty(value = JSON_PROPERTY_ZIP_FILE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setZipFile(@jakarta.annotation.Nonnull String zipFile) {
    this.zipFile = zipFile;
  }


  public UpdateCodeFromRequest architectures(@jakarta.annotation.Nullable List<Architecture> architectures) {
    this.architectures = architectures;
    return this;
  }

  public UpdateCodeFromRequest addArchitecturesItem(Architecture architecturesItem) {
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


  public UpdateCodeFromRequest publish(@jakarta.annotation.Nullable Boolean publish) {
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


  public UpdateCodeFromRequest dryRun(@jakarta.annotation.Nullable Boolean dryRun) {
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


  public UpdateCodeFromRequest revisionId(@jakarta.annotation.Nullable String revisionId) {
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
   * Return true if this UpdateCodeFromRequest object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    UpdateCodeFromRequest updateCodeFromRequest = (UpdateCodeFromRequest) o;
    return Objects.equals(this.zipFile, updateCodeFromRequest.zipFile) &&
        Objects.equals(this.architectures, updateCodeFromRequest.architectures) &&
        Objects.equals(this.publish, updateCodeFromRequest.publish) &&
        Objects.equals(this.dryRun, updateCodeFromRequest.dryRun) &&
        Objects.equals(this.revisionId, updateCodeFromRequest.revisionId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(zipFile, architectures, publish, dryRun, revisionId);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class UpdateCodeFromRequest {\n");
    sb.append("    zipFile: ").append(toIndentedString(zipFile)).append("\n");
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

    // add `ZipFile` to the URL query string
    if (getZipFile() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sZipFile%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getZipFile()))));
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

