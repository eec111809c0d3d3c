// Generated from openapi.yaml by scripts/generate; do not edit.
package dev.headrace.api;

import dev.headrace.ApiClient;
import dev.headrace.ApiException;
import dev.headrace.ApiResponse;
import dev.headrace.Configuration;
import dev.headrace.Pair;

import java.io.File;
import dev.headrace.model.InvocationRequestError;
import dev.headrace.model.InvocationType;
import dev.headrace.model.LogType;
import dev.headrace.model.RequestTooLargeException;
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
public class InvocationsApi {
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

  public InvocationsApi() {
    this(Configuration.getDefaultApiClient());
  }

  public InvocationsApi(ApiClient apiClient) {
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
   * Call a function
   * Gives the body to the function as its event. Its answer is waited for, unless the invocation type is &#x60;Event&#x60;: then the event is kept until it is done with, and a failure is tried again. What the function answers comes with status 200 even when it failed; the header X-Amz-Function-Error is there when it did.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @param xAmzInvocationType Whether to wait for the answer, to keep the event for later, or only to look. (optional)
   * @param xAmzLogType Whether the answer comes with the end of the invocation&#39;s log. Not for &#x60;Event&#x60;. (optional)
   * @param xAmzClientContext What the function finds as its client context: a JSON object in base64. (optional)
   * @param body The event, a JSON document of any kind whatever its media type says. Without a body the function is given an empty object. (optional)
   * @return Object
   * @throws ApiException if fails to make API call
   */
  public Object invoke(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier, @jakarta.annotation.Nullable InvocationType xAmzInvocationType, @jakarta.annotation.Nullable LogType xAmzLogType, @jakarta.annotation.Nullable String xAmzClientContext, @jakarta.annotation.Nullable File body) throws ApiException {
    return invoke(functionName, qualifier, xAmzInvocationType, xAmzLogType, xAmzClientContext, body, null);
  }

  /**
   * Call a function
   * Gives the body to the function as its event. Its answer is waited for, unless the invocation type is &#x60;Event&#x60;: then the event is kept until it is done with, and a failure is tried again. What the function answers comes with status 200 even when it failed; the header X-Amz-Function-Error is there when it did.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @param xAmzInvocationType Whether to wait for the answer, to keep the event for later, or only to look. (optional)
   * @param xAmzLogType Whether the answer comes with the end of the invocation&#39;s log. Not for &#x60;Event&#x60;. (optional)
   * @param xAmzClientContext What the function finds as its client context: a JSON object in base64. (optional)
   * @param body The event, a JSON document of any kind whatever its media type says. Without a body the function is given an empty object. (optional)
   * @param headers Optional headers to include in the request
   * @return Object
   * @throws ApiException if fails to make API call
   */
  public Object invoke(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier, @jakarta.annotation.Nullable InvocationType xAmzInvocationType, @jakarta.annotation.Nullable LogType xAmzLogType, @jakarta.annotation.Nullable String xAmzClientContext, @jakarta.annotation.Nullable File body, Map<String, String> headers) throws ApiException {
    ApiResponse<Object> localVarResponse = invokeWithHttpInfo(functionName, qualifier, xAmzInvocationType, xAmzLogType, xAmzClientContext, body, headers);
    return localVarResponse.getData();
  }

  /**
   * Call a function
   * Gives the body to the function as its event. Its answer is waited for, unless the invocation type is &#x60;Event&#x60;: then the event is kept until it is done with, and a failure is tried again. What the function answers comes with status 200 even when it failed; the header X-Amz-Function-Error is there when it did.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @param xAmzInvocationType Whether to wait for the answer, to keep the event for later, or only to look. (optional)
   * @param xAmzLogType Whether the answer comes with the end of the invocation&#39;s log. Not for &#x60;Event&#x60;. (optional)
   * @param xAmzClientContext What the function finds as its client context: a JSON object in base64. (optional)
   * @param body The event, a JSON document of any kind whatever its media type says. Without a body the function is given an empty object. (optional)
   * @return ApiResponse&lt;Object&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Object> invokeWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier, @jakarta.annotation.Nullable InvocationType xAmzInvocationType, @jakarta.annotation.Nullable LogType xAmzLogType, @jakarta.annotation.Nullable String xAmzClientContext, @jakarta.annotation.Nullable File body) throws ApiException {
    return invokeWithHttpInfo(functionName, qualifier, xAmzInvocationType, xAmzLogType, xAmzClientContext, body, null);
  }

  /**
   * Call a function
   * Gives the body to the function as its event. Its answer is waited for, unless the invocation type is &#x60;Event&#x60;: then the event is kept until it is done with, and a failure is tried again. What the function answers comes with status 200 even when it failed; the header X-Amz-Function-Error is there when it did.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @param xAmzInvocationType Whether to wait for the answer, to keep the event for later, or only to look. (optional)
   * @param xAmzLogType Whether the answer comes with the end of the invocation&#39;s log. Not for &#x60;Event&#x60;. (optional)
   * @param xAmzClientContext What the function finds as its client context: a JSON object in base64. (optional)
   * @param body The event, a JSON document of any kind whatever its media type says. Without a body the function is given an empty object. (optional)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;Object&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Object> invokeWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier, @jakarta.annotation.Nullable InvocationType xAmzInvocationType, @jakarta.annotation.Nullable LogType xAmzLogType, @jakarta.annotation.Nullable String xAmzClientContext, @jakarta.annotation.Nullable File body, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = invokeRequestBuilder(functionName, qualifier, xAmzInvocationType, xAmzLogType, xAmzClientContext, body, headers);
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
          throw getApiException("invoke", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<Object>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        Object responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<Object>() {});


        return new ApiResponse<Object>(
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

  private HttpRequest.Builder invokeRequestBuilder(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier, @jakarta.annotation.Nullable InvocationType xAmzInvocationType, @jakarta.annotation.Nullable LogType xAmzLogType, @jakarta.annotation.Nullable String xAmzClientContext, @jakarta.annotation.Nullable File body, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling invoke");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/functions/{FunctionName}/invocations"
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

    if (xAmzInvocationType != null) {
      localVarRequestBuilder.header("X-Amz-Invocation-Type", xAmzInvocationType.toString());
    }
    if (xAmzLogType != null) {
      localVarRequestBuilder.header("X-Amz-Log-Type", xAmzLogType.toString());
    }
    if (xAmzClientContext != null) {
      localVarRequestBuilder.header("X-Amz-Client-Context", xAmzClientContext.toString());
    }
    localVarRequestBuilder.header("Content-Type", "application/octet-stream");
    localVarRequestBuilder.header("Accept", "application/json, application/octet-stream");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(body);
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

}
