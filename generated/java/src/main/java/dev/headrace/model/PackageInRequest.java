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
 * The package itself.
 */
@JsonPropertyOrder({
  PackageInRequest.JSON_PROPERTY_ZIP_FILE
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class PackageInRequest {
  public static final String JSON_PROPERTY_ZIP_FILE = "ZipFile";
  @jakarta.annotation.Nonnull
  private String zipFile;

  public PackageInRequest() {
  }

  public PackageInRequest zipFile(@jakarta.annotation.Nonnull String zipFile) {
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


  /**
   * Return true if this PackageInRequest object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    PackageInRequest packageInRequest = (PackageInRequest) o;
    return Objects.equals(this.zipFile, packageInRequest.zipFile);
  }

  @Override
  public int hashCode() {
    return Objects.hash(zipFile);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class PackageInRequest {\n");
    sb.append("    zipFile: ").append(toIndentedString(zipFile)).append("\n");
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

    return joiner.toString();
  }
}

