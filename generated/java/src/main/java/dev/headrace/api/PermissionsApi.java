// Generated from openapi.yaml by scripts/generate; do not edit.
package dev.headrace.api;

import dev.headrace.ApiClient;
import dev.headrace.ApiException;
import dev.headrace.ApiResponse;
import dev.headrace.Configuration;
import dev.headrace.Pair;

import dev.headrace.model.AddPermissionRequest;
import dev.headrace.model.AddedPermission;
import dev.headrace.model.FunctionPolicy;
import dev.headrace.model.FunctionRequestError;
import dev.headrace.model.PreconditionFailedException;
import dev.headrace.model.RequestTooLargeException;
import dev.headrace.model.ResourceConflictException;
import dev.headrace.model.ResourceNotFoundException;
import dev.headrace.model.ServiceException;
import dev.headrace.model.TooManyRequestsException;
import dev.headrace.model.UnsupportedMediaTypeException;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.InputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import java.util.ArrayList;
import java.util.StringJoiner;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

@jakarta.annotation.Generated(value = "org.openapitools.codegen.languages.JavaClientCodegen", comments = "Generator version: 7.25.0")
public class PermissionsApi {
  /**
   * Utility class for extending HttpRequest.Builder functionality.
   */
  private static class HttpRequestBuilderExtensions {
    /**
     * Adds additional headers to the provided HttpRequest.Builder. Useful for adding method/endpoint specific headers.
     *
     * @param builder the HttpRequest.Builder to which headers will be added
     * @param headers a map of header names and values to add; may be null
     * @return the same HttpRequest.Builder instance with the additional headers set
     */
    static HttpRequest.Builder withAdditionalHeaders(HttpRequest.Builder builder, Map<String, String> headers) {
        if (headers != null) {
            for (Map.Entry<String, String> entry : headers.entrySet()) {
                builder.header(entry.getKey(), entry.getValue());
            }
        }
        return builder;
    }
  }
  private final HttpClient memberVarHttpClient;
  private final ObjectMapper memberVarObjectMapper;
  private final String memberVarBaseUri;
  private final Consumer<HttpRequest.Builder> memberVarInterceptor;
  private final Duration memberVarReadTimeout;
  private final Consumer<HttpResponse<InputStream>> memberVarResponseInterceptor;
  private final Consumer<HttpResponse<InputStream>> memberVarAsyncResponseInterceptor;

  public PermissionsApi() {
    this(Configuration.getDefaultApiClient());
  }

  public PermissionsApi(ApiClient apiClient) {
    memberVarHttpClient = apiClient.getHttpClient();
    memberVarObjectMapper = apiClient.getObjectMapper();
    memberVarBaseUri = apiClient.getBaseUri();
    memberVarInterceptor = apiClient.getRequestInterceptor();
    memberVarReadTimeout = apiClient.getReadTimeout();
    memberVarResponseInterceptor = apiClient.getResponseInterceptor();
    memberVarAsyncResponseInterceptor = apiClient.getAsyncResponseInterceptor();
  }


  protected ApiException getApiException(String operationId, HttpResponse<InputStream> response) throws IOException {
    InputStream responseBody = ApiClient.getResponseBody(response);
    String body = null;
    try {
      body = responseBody == null ? null : new String(responseBody.readAllBytes());
    } finally {
      if (responseBody != null) {
        responseBody.close();
      }
    }
    String message = formatExceptionMessage(operationId, response.statusCode(), body);
    return new ApiException(response.statusCode(), message, response.headers(), body);
  }

  private String formatExceptionMessage(String operationId, int statusCode, String body) {
    if (body == null || body.isEmpty()) {
      body = "[no body]";
    }
    return operationId + " call failed with: " + statusCode + " - " + body;
  }

  /**
   * Download file from the given response.
   *
   * @param response Response
   * @return File
   * @throws ApiException If fail to read file content from response and write to disk
   */
  public File downloadFileFromResponse(HttpResponse<InputStream> response, InputStream responseBody) throws ApiException {
    if (responseBody == null) {
      throw new ApiException(new IOException("Response body is empty"));
    }
    try {
      File file = prepareDownloadFile(response);
      java.nio.file.Files.copy(responseBody, file.toPath(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new ApiException(e);
    }
  }

  /**
   * <p>Prepare the file for download from the response.</p>
   *
   * @param response a {@link java.net.http.HttpResponse} object.
   * @return a {@link java.io.File} object.
   * @throws java.io.IOException if any.
   */
  private File prepareDownloadFile(HttpResponse<InputStream> response) throws IOException {
    String filename = null;
    java.util.Optional<String> contentDisposition = response.headers().firstValue("Content-Disposition");
    if (contentDisposition.isPresent() && !"".equals(contentDisposition.get())) {
      // Get filename from the Content-Disposition header.
      java.util.regex.Pattern pattern = java.util.regex.Pattern.compile("filename=['\"]?([^'\"\\s]+)['\"]?");
      java.util.regex.Matcher matcher = pattern.matcher(contentDisposition.get());
      if (matcher.find())
        filename = matcher.group(1);
    }
    File file = null;
    if (filename != null) {
      java.nio.file.Path tempDir = java.nio.file.Files.createTempDirectory("swagger-gen-native");
      java.nio.file.Path filePath = java.nio.file.Files.createFile(tempDir.resolve(filename));
      file = filePath.toFile();
      tempDir.toFile().deleteOnExit();   // best effort cleanup
      file.deleteOnExit(); // best effort cleanup
    } else {
      file = java.nio.file.Files.createTempFile("download-", "").toFile();
      file.deleteOnExit(); // best effort cleanup
    }
    return file;
  }

  /**
   * Add a statement to a policy
   * The statement is kept and shown, and enforced by nobody: Headrace lets everybody invoke.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param addPermissionRequest Who may do what. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @return AddedPermission
   * @throws ApiException if fails to make API call
   */
  public AddedPermission addPermission(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull AddPermissionRequest addPermissionRequest, @jakarta.annotation.Nullable String qualifier) throws ApiException {
    return addPermission(functionName, addPermissionRequest, qualifier, null);
  }

  /**
   * Add a statement to a policy
   * The statement is kept and shown, and enforced by nobody: Headrace lets everybody invoke.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param addPermissionRequest Who may do what. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @param headers Optional headers to include in the request
   * @return AddedPermission
   * @throws ApiException if fails to make API call
   */
  public AddedPermission addPermission(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull AddPermissionRequest addPermissionRequest, @jakarta.annotation.Nullable String qualifier, Map<String, String> headers) throws ApiException {
    ApiResponse<AddedPermission> localVarResponse = addPermissionWithHttpInfo(functionName, addPermissionRequest, qualifier, headers);
    return localVarResponse.getData();
  }

  /**
   * Add a statement to a policy
   * The statement is kept and shown, and enforced by nobody: Headrace lets everybody invoke.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param addPermissionRequest Who may do what. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @return ApiResponse&lt;AddedPermission&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<AddedPermission> addPermissionWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull AddPermissionRequest addPermissionRequest, @jakarta.annotation.Nullable String qualifier) throws ApiException {
    return addPermissionWithHttpInfo(functionName, addPermissionRequest, qualifier, null);
  }

  /**
   * Add a statement to a policy
   * The statement is kept and shown, and enforced by nobody: Headrace lets everybody invoke.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param addPermissionRequest Who may do what. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;AddedPermission&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<AddedPermission> addPermissionWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull AddPermissionRequest addPermissionRequest, @jakarta.annotation.Nullable String qualifier, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = addPermissionRequestBuilder(functionName, addPermissionRequest, qualifier, headers);
    try {
      HttpResponse<InputStream> localVarResponse = memberVarHttpClient.send(
          localVarRequestBuilder.build(),
          HttpResponse.BodyHandlers.ofInputStream());
      if (memberVarResponseInterceptor != null) {
        memberVarResponseInterceptor.accept(localVarResponse);
      }
      InputStream localVarResponseBody = null;
      try {
        if (localVarResponse.statusCode()/ 100 != 2) {
          throw getApiException("addPermission", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<AddedPermission>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        AddedPermission responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<AddedPermission>() {});


        return new ApiResponse<AddedPermission>(
            localVarResponse.statusCode(),
            localVarResponse.headers().map(),
            responseValue
        );
      } finally {
        if (localVarResponseBody != null) {
          localVarResponseBody.close();
        }
      }
    } catch (IOException e) {
      throw new ApiException(e);
    }
    catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiException(e);
    }
  }

  private HttpRequest.Builder addPermissionRequestBuilder(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull AddPermissionRequest addPermissionRequest, @jakarta.annotation.Nullable String qualifier, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling addPermission");
    }
    // verify the required parameter 'addPermissionRequest' is set
    if (addPermissionRequest == null) {
      throw new ApiException(400, "Missing the required parameter 'addPermissionRequest' when calling addPermission");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/functions/{FunctionName}/policy"
        .replace("{FunctionName}", ApiClient.urlEncode(functionName.toString()));

    List<Pair> localVarQueryParams = new ArrayList<>();
    StringJoiner localVarQueryStringJoiner = new StringJoiner("&");
    String localVarQueryParameterBaseName;
    localVarQueryParameterBaseName = "Qualifier";
    localVarQueryParams.addAll(ApiClient.parameterToPairs("Qualifier", qualifier));

    if (!localVarQueryParams.isEmpty() || localVarQueryStringJoiner.length() != 0) {
      StringJoiner queryJoiner = new StringJoiner("&");
      localVarQueryParams.forEach(p -> queryJoiner.add(p.getName() + '=' + p.getValue()));
      if (localVarQueryStringJoiner.length() != 0) {
        queryJoiner.add(localVarQueryStringJoiner.toString());
      }
      localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath + '?' + queryJoiner.toString()));
    } else {
      localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));
    }

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(addPermissionRequest);
      localVarRequestBuilder.method("POST", HttpRequest.BodyPublishers.ofByteArray(localVarPostBody));
    } catch (IOException e) {
      throw new ApiException(e);
    }
    if (memberVarReadTimeout != null) {
      localVarRequestBuilder.timeout(memberVarReadTimeout);
    }
    // Add custom headers if provided
    localVarRequestBuilder = HttpRequestBuilderExtensions.withAdditionalHeaders(localVarRequestBuilder, headers);
    if (memberVarInterceptor != null) {
      memberVarInterceptor.accept(localVarRequestBuilder);
    }
    return localVarRequestBuilder;
  }

  /**
   * Read a policy
   * Gives the policy of a function, or of the version or alias that is asked for. One without statements is not found.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @return FunctionPolicy
   * @throws ApiException if fails to make API call
   */
  public FunctionPolicy getPolicy(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier) throws ApiException {
    return getPolicy(functionName, qualifier, null);
  }

  /**
   * Read a policy
   * Gives the policy of a function, or of the version or alias that is asked for. One without statements is not found.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @param headers Optional headers to include in the request
   * @return FunctionPolicy
   * @throws ApiException if fails to make API call
   */
  public FunctionPolicy getPolicy(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier, Map<String, String> headers) throws ApiException {
    ApiResponse<FunctionPolicy> localVarResponse = getPolicyWithHttpInfo(functionName, qualifier, headers);
    return localVarResponse.getData();
  }

  /**
   * Read a policy
   * Gives the policy of a function, or of the version or alias that is asked for. One without statements is not found.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @return ApiResponse&lt;FunctionPolicy&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<FunctionPolicy> getPolicyWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier) throws ApiException {
    return getPolicyWithHttpInfo(functionName, qualifier, null);
  }

  /**
   * Read a policy
   * Gives the policy of a function, or of the version or alias that is asked for. One without statements is not found.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;FunctionPolicy&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<FunctionPolicy> getPolicyWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = getPolicyRequestBuilder(functionName, qualifier, headers);
    try {
      HttpResponse<InputStream> localVarResponse = memberVarHttpClient.send(
          localVarRequestBuilder.build(),
          HttpResponse.BodyHandlers.ofInputStream());
      if (memberVarResponseInterceptor != null) {
        memberVarResponseInterceptor.accept(localVarResponse);
      }
      InputStream localVarResponseBody = null;
      try {
        if (localVarResponse.statusCode()/ 100 != 2) {
          throw getApiException("getPolicy", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<FunctionPolicy>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        FunctionPolicy responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<FunctionPolicy>() {});


        return new ApiResponse<FunctionPolicy>(
            localVarResponse.statusCode(),
            localVarResponse.headers().map(),
            responseValue
        );
      } finally {
        if (localVarResponseBody != null) {
          localVarResponseBody.close();
        }
      }
    } catch (IOException e) {
      throw new ApiException(e);
    }
    catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiException(e);
    }
  }

  private HttpRequest.Builder getPolicyRequestBuilder(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling getPolicy");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/functions/{FunctionName}/policy"
        .replace("{FunctionName}", ApiClient.urlEncode(functionName.toString()));

    List<Pair> localVarQueryParams = new ArrayList<>();
    StringJoiner localVarQueryStringJoiner = new StringJoiner("&");
    String localVarQueryParameterBaseName;
    localVarQueryParameterBaseName = "Qualifier";
    localVarQueryParams.addAll(ApiClient.parameterToPairs("Qualifier", qualifier));

    if (!localVarQueryParams.isEmpty() || localVarQueryStringJoiner.length() != 0) {
      StringJoiner queryJoiner = new StringJoiner("&");
      localVarQueryParams.forEach(p -> queryJoiner.add(p.getName() + '=' + p.getValue()));
      if (localVarQueryStringJoiner.length() != 0) {
        queryJoiner.add(localVarQueryStringJoiner.toString());
      }
      localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath + '?' + queryJoiner.toString()));
    } else {
      localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));
    }

    localVarRequestBuilder.header("Accept", "application/json");

    localVarRequestBuilder.method("GET", HttpRequest.BodyPublishers.noBody());
    if (memberVarReadTimeout != null) {
      localVarRequestBuilder.timeout(memberVarReadTimeout);
    }
    // Add custom headers if provided
    localVarRequestBuilder = HttpRequestBuilderExtensions.withAdditionalHeaders(localVarRequestBuilder, headers);
    if (memberVarInterceptor != null) {
      memberVarInterceptor.accept(localVarRequestBuilder);
    }
    return localVarRequestBuilder;
  }

  /**
   * Remove a statement from a policy
   * Takes the statement out of the policy of the function, or of the version or alias that is asked for.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param statementId The statement, as AddPermission named it. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @param revisionId Only if the policy still is of this revision. (optional)
   * @throws ApiException if fails to make API call
   */
  public void removePermission(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull String statementId, @jakarta.annotation.Nullable String qualifier, @jakarta.annotation.Nullable String revisionId) throws ApiException {
    removePermission(functionName, statementId, qualifier, revisionId, null);
  }

  /**
   * Remove a statement from a policy
   * Takes the statement out of the policy of the function, or of the version or alias that is asked for.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param statementId The statement, as AddPermission named it. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @param revisionId Only if the policy still is of this revision. (optional)
   * @param headers Optional headers to include in the request
   * @throws ApiException if fails to make API call
   */
  public void removePermission(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull String statementId, @jakarta.annotation.Nullable String qualifier, @jakarta.annotation.Nullable String revisionId, Map<String, String> headers) throws ApiException {
    removePermissionWithHttpInfo(functionName, statementId, qualifier, revisionId, headers);
  }

  /**
   * Remove a statement from a policy
   * Takes the statement out of the policy of the function, or of the version or alias that is asked for.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param statementId The statement, as AddPermission named it. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @param revisionId Only if the policy still is of this revision. (optional)
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> removePermissionWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull String statementId, @jakarta.annotation.Nullable String qualifier, @jakarta.annotation.Nullable String revisionId) throws ApiException {
    return removePermissionWithHttpInfo(functionName, statementId, qualifier, revisionId, null);
  }

  /**
   * Remove a statement from a policy
   * Takes the statement out of the policy of the function, or of the version or alias that is asked for.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param statementId The statement, as AddPermission named it. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @param revisionId Only if the policy still is of this revision. (optional)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> removePermissionWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull String statementId, @jakarta.annotation.Nullable String qualifier, @jakarta.annotation.Nullable String revisionId, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = removePermissionRequestBuilder(functionName, statementId, qualifier, revisionId, headers);
    try {
      HttpResponse<InputStream> localVarResponse = memberVarHttpClient.send(
          localVarRequestBuilder.build(),
          HttpResponse.BodyHandlers.ofInputStream());
      if (memberVarResponseInterceptor != null) {
        memberVarResponseInterceptor.accept(localVarResponse);
      }
      InputStream localVarResponseBody = null;
      try {
        if (localVarResponse.statusCode()/ 100 != 2) {
          throw getApiException("removePermission", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody != null) {
          localVarResponseBody.readAllBytes();
        }
        return new ApiResponse<>(
            localVarResponse.statusCode(),
            localVarResponse.headers().map(),
            null
        );
      } finally {
        if (localVarResponseBody != null) {
          localVarResponseBody.close();
        }
      }
    } catch (IOException e) {
      throw new ApiException(e);
    }
    catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiException(e);
    }
  }

  private HttpRequest.Builder removePermissionRequestBuilder(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull String statementId, @jakarta.annotation.Nullable String qualifier, @jakarta.annotation.Nullable String revisionId, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling removePermission");
    }
    // verify the required parameter 'statementId' is set
    if (statementId == null) {
      throw new ApiException(400, "Missing the required parameter 'statementId' when calling removePermission");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/functions/{FunctionName}/policy/{StatementId}"
        .replace("{FunctionName}", ApiClient.urlEncode(functionName.toString()))
        .replace("{StatementId}", ApiClient.urlEncode(statementId.toString()));

    List<Pair> localVarQueryParams = new ArrayList<>();
    StringJoiner localVarQueryStringJoiner = new StringJoiner("&");
    String localVarQueryParameterBaseName;
    localVarQueryParameterBaseName = "Qualifier";
    localVarQueryParams.addAll(ApiClient.parameterToPairs("Qualifier", qualifier));
    localVarQueryParameterBaseName = "RevisionId";
    localVarQueryParams.addAll(ApiClient.parameterToPairs("RevisionId", revisionId));

    if (!localVarQueryParams.isEmpty() || localVarQueryStringJoiner.length() != 0) {
      StringJoiner queryJoiner = new StringJoiner("&");
      localVarQueryParams.forEach(p -> queryJoiner.add(p.getName() + '=' + p.getValue()));
      if (localVarQueryStringJoiner.length() != 0) {
        queryJoiner.add(localVarQueryStringJoiner.toString());
      }
      localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath + '?' + queryJoiner.toString()));
    } else {
      localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));
    }

    localVarRequestBuilder.header("Accept", "application/json");

    localVarRequestBuilder.method("DELETE", HttpRequest.BodyPublishers.noBody());
    if (memberVarReadTimeout != null) {
      localVarRequestBuilder.timeout(memberVarReadTimeout);
    }
    // Add custom headers if provided
    localVarRequestBuilder = HttpRequestBuilderExtensions.withAdditionalHeaders(localVarRequestBuilder, headers);
    if (memberVarInterceptor != null) {
      memberVarInterceptor.accept(localVarRequestBuilder);
    }
    return localVarRequestBuilder;
  }

}
