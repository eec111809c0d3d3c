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
import dev.headrace.model.FunctionUrlAuthType;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import dev.headrace.ApiClient;
/**
 * A statement: who may do what with the function.
 */
@JsonPropertyOrder({
  AddPermissionRequest.JSON_PROPERTY_STATEMENT_ID,
  AddPermissionRequest.JSON_PROPERTY_ACTION,
  AddPermissionRequest.JSON_PROPERTY_PRINCIPAL,
  AddPermissionRequest.JSON_PROPERTY_SOURCE_ARN,
  AddPermissionRequest.JSON_PROPERTY_SOURCE_ACCOUNT,
  AddPermissionRequest.JSON_PROPERTY_PRINCIPAL_ORG_I_D,
  AddPermissionRequest.JSON_PROPERTY_EVENT_SOURCE_TOKEN,
  AddPermissionRequest.JSON_PROPERTY_FUNCTION_URL_AUTH_TYPE,
  AddPermissionRequest.JSON_PROPERTY_INVOKED_VIA_FUNCTION_URL,
  AddPermissionRequest.JSON_PROPERTY_REVISION_ID
})
@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class AddPermissionRequest {
  public static final String JSON_PROPERTY_STATEMENT_ID = "StatementId";
  @jakarta.annotation.Nonnull
  private String statementId;

  public static final String JSON_PROPERTY_ACTION = "Action";
  @jakarta.annotation.Nonnull
  private String action;

  public static final String JSON_PROPERTY_PRINCIPAL = "Principal";
  @jakarta.annotation.Nonnull
  private String principal;

  public static final String JSON_PROPERTY_SOURCE_ARN = "SourceArn";
  @jakarta.annotation.Nullable
  private String sourceArn;

  public static final String JSON_PROPERTY_SOURCE_ACCOUNT = "SourceAccount";
  @jakarta.annotation.Nullable
  private String sourceAccount;

  public static final String JSON_PROPERTY_PRINCIPAL_ORG_I_D = "PrincipalOrgID";
  @jakarta.annotation.Nullable
  private String principalOrgID;

  public static final String JSON_PROPERTY_EVENT_SOURCE_TOKEN = "EventSourceToken";
  @jakarta.annotation.Nullable
  private String eventSourceToken;

  public static final String JSON_PROPERTY_FUNCTION_URL_AUTH_TYPE = "FunctionUrlAuthType";
  @jakarta.annotation.Nullable
  private FunctionUrlAuthType functionUrlAuthType;

  public static final String JSON_PROPERTY_INVOKED_VIA_FUNCTION_URL = "InvokedViaFunctionUrl";
  @jakarta.annotation.Nullable
  private Boolean invokedViaFunctionUrl;

  public static final String JSON_PROPERTY_REVISION_ID = "RevisionId";
  @jakarta.annotation.Nullable
  private String revisionId;

  public AddPermissionRequest() {
  }

  public AddPermissionRequest statementId(@jakarta.annotation.Nonnull String statementId) {
    this.statementId = statementId;
    return this;
  }

  /**
   * The statement&#39;s name, by which it can be removed.
   * @return statementId
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_STATEMENT_ID, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getStatementId() {
    return statementId;
  }


  @JsonProperty(value = JSON_PROPERTY_STATEMENT_ID, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setStatementId(@jakarta.annotation.Nonnull String statementId) {
    this.statementId = statementId;
  }


  public AddPermissionRequest action(@jakarta.annotation.Nonnull String action) {
    this.action = action;
    return this;
  }

  /**
   * What may be done: an operation such as &#x60;lambda:InvokeFunction&#x60;, or &#x60;lambda:*&#x60;.
   * @return action
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ACTION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getAction() {
    return action;
  }


  @JsonProperty(value = JSON_PROPERTY_ACTION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setAction(@jakarta.annotation.Nonnull String action) {
    this.action = action;
  }


  public AddPermissionRequest principal(@jakarta.annotation.Nonnull String principal) {
    this.principal = principal;
    return this;
  }

  /**
   * Who may: a service such as &#x60;s3.amazonaws.com&#x60;, an account, an ARN, or &#x60;*&#x60;.
   * @return principal
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_PRINCIPAL, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public String getPrincipal() {
    return principal;
  }


  @JsonProperty(value = JSON_PROPERTY_PRINCIPAL, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setPrincipal(@jakarta.annotation.Nonnull String principal) {
    this.principal = principal;
  }


  public AddPermissionRequest sourceArn(@jakarta.annotation.Nullable String sourceArn) {
    this.sourceArn = sourceArn;
    return this;
  }

  /**
   * Only on behalf of this resource, such as a bucket or a rule.
   * @return sourceArn
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SOURCE_ARN, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getSourceArn() {
    return sourceArn;
  }


  @JsonProperty(value = JSON_PROPERTY_SOURCE_ARN, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSourceArn(@jakarta.annotation.Nullable String sourceArn) {
    this.sourceArn = sourceArn;
  }


  public AddPermissionRequest sourceAccount(@jakarta.annotation.Nullable String sourceAccount) {
    this.sourceAccount = sourceAccount;
    return this;
  }

  /**
   * Only on behalf of this account.
   * @return sourceAccount
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_SOURCE_ACCOUNT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getSourceAccount() {
    return sourceAccount;
  }


  @JsonProperty(value = JSON_PROPERTY_SOURCE_ACCOUNT, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setSourceAccount(@jakarta.annotation.Nullable String sourceAccount) {
    this.sourceAccount = sourceAccount;
  }


  public AddPermissionRequest principalOrgID(@jakarta.annotation.Nullable String principalOrgID) {
    this.principalOrgID = principalOrgID;
    return this;
  }

  /**
   * Only members of this organisation.
   * @return principalOrgID
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_PRINCIPAL_ORG_I_D, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getPrincipalOrgID() {
    return principalOrgID;
  }


  @JsonProperty(value = JSON_PROPERTY_PRINCIPAL_ORG_I_D, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setPrincipalOrgID(@jakarta.annotation.Nullable String principalOrgID) {
    this.principalOrgID = principalOrgID;
  }


  public AddPermissionRequest eventSourceToken(@jakarta.annotation.Nullable String eventSourceToken) {
    this.eventSourceToken = eventSourceToken;
    return this;
  }

  /**
   * Only with this token, which Alexa has.
   * @return eventSourceToken
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_EVENT_SOURCE_TOKEN, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public String getEventSourceToken() {
    return eventSourceToken;
  }


  @JsonProperty(value = JSON_PROPERTY_EVENT_SOURCE_TOKEN, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setEventSourceToken(@jakarta.annotation.Nullable String eventSourceToken) {
    this.eventSourceToken = eventSourceToken;
  }


  public AddPermissionRequest functionUrlAuthType(@jakarta.annotation.Nullable FunctionUrlAuthType functionUrlAuthType) {
    this.functionUrlAuthType = functionUrlAuthType;
    return this;
  }

  /**
   * Get functionUrlAuthType
   * @return functionUrlAuthType
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_FUNCTION_URL_AUTH_TYPE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public FunctionUrlAuthType getFunctionUrlAuthType() {
    return functionUrlAuthType;
  }


  @JsonProperty(value = JSON_PROPERTY_FUNCTION_URL_AUTH_TYPE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setFunctionUrlAuthType(@jakarta.annotation.Nullable FunctionUrlAuthType functionUrlAuthType) {
    this.functionUrlAuthType = functionUrlAuthType;
  }


  public AddPermissionRequest invokedViaFunctionUrl(@jakarta.annotation.Nullable Boolean invokedViaFunctionUrl) {
    this.invokedViaFunctionUrl = invokedViaFunctionUrl;
    return this;
  }

  /**
   * Whether only through a function URL.
   * @return invokedViaFunctionUrl
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_INVOKED_VIA_FUNCTION_URL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public Boolean getInvokedViaFunctionUrl() {
    return invokedViaFunctionUrl;
  }


  @JsonProperty(value = JSON_PROPERTY_INVOKED_VIA_FUNCTION_URL, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setInvokedViaFunctionUrl(@jakarta.annotation.Nullable Boolean invokedViaFunctionUrl) {
    this.invokedViaFunctionUrl = invokedViaFunctionUrl;
  }


  public AddPermissionRequest revisionId(@jakarta.annotation.Nullable String revisionId) {
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
   * Return true if this AddPermissionRequest object is equal to o.
   */
  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    AddPermissionRequest addPermissionRequest = (AddPermissionRequest) o;
    return Objects.equals(this.statementId, addPermissionRequest.statementId) &&
        Objects.equals(this.action, addPermissionRequest.action) &&
        Objects.equals(this.principal, addPermissionRequest.principal) &&
        Objects.equals(this.sourceArn, addPermissionRequest.sourceArn) &&
        Objects.equals(this.sourceAccount, addPermissionRequest.sourceAccount) &&
        Objects.equals(this.principalOrgID, addPermissionRequest.principalOrgID) &&
        Objects.equals(this.eventSourceToken, addPermissionRequest.eventSourceToken) &&
        Objects.equals(this.functionUrlAuthType, addPermissionRequest.functionUrlAuthType) &&
        Objects.equals(this.invokedViaFunctionUrl, addPermissionRequest.invokedViaFunctionUrl) &&
        Objects.equals(this.revisionId, addPermissionRequest.revisionId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(statementId, action, principal, sourceArn, sourceAccount, principalOrgID, eventSourceToken, functionUrlAuthType, invokedViaFunctionUrl, revisionId);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class AddPermissionRequest {\n");
    sb.append("    statementId: ").append(toIndentedString(statementId)).append("\n");
    sb.append("    action: ").append(toIndentedString(action)).append("\n");
    sb.append("    principal: ").append(toIndentedString(principal)).append("\n");
    sb.append("    sourceArn: ").append(toIndentedString(sourceArn)).append("\n");
    sb.append("    sourceAccount: ").append(toIndentedString(sourceAccount)).append("\n");
    sb.append("    principalOrgID: ").append(toIndentedString(principalOrgID)).append("\n");
    sb.append("    eventSourceToken: ").append(toIndentedString(eventSourceToken)).append("\n");
    sb.append("    functionUrlAuthType: ").append(toIndentedString(functionUrlAuthType)).append("\n");
    sb.append("    invokedViaFunctionUrl: ").append(toIndentedString(invokedViaFunctionUrl)).append("\n");
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

    // add `StatementId` to the URL query string
    if (getStatementId() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sStatementId%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getStatementId()))));
    }

    // add `Action` to the URL query string
    if (getAction() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sAction%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getAction()))));
    }

    // add `Principal` to the URL query string
    if (getPrincipal() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sPrincipal%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getPrincipal()))));
    }

    // add `SourceArn` to the URL query string
    if (getSourceArn() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sSourceArn%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getSourceArn()))));
    }

    // add `SourceAccount` to the URL query string
    if (getSourceAccount() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sSourceAccount%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getSourceAccount()))));
    }

    // add `PrincipalOrgID` to the URL query string
    if (getPrincipalOrgID() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sPrincipalOrgID%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getPrincipalOrgID()))));
    }

    // add `EventSourceToken` to the URL query string
    if (getEventSourceToken() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sEventSourceToken%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getEventSourceToken()))));
    }

    // add `FunctionUrlAuthType` to the URL query string
    if (getFunctionUrlAuthType() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sFunctionUrlAuthType%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getFunctionUrlAuthType()))));
    }

    // add `InvokedViaFunctionUrl` to the URL query string
    if (getInvokedViaFunctionUrl() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sInvokedViaFunctionUrl%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getInvokedViaFunctionUrl()))));
    }

    // add `RevisionId` to the URL query string
    if (getRevisionId() != null) {
      joiner.add(String.format(java.util.Locale.ROOT, "%sRevisionId%s=%s", prefix, suffix, ApiClient.urlEncode(ApiClient.valueToString(getRevisionId()))));
    }

    return joiner.toString();
  }
}

