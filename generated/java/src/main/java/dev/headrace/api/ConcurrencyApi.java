// Generated from openapi.yaml by scripts/generate; do not edit.
package dev.headrace.api;

import dev.headrace.ApiClient;
import dev.headrace.ApiException;
import dev.headrace.ApiResponse;
import dev.headrace.Configuration;
import dev.headrace.Pair;

import dev.headrace.model.Concurrency;
import dev.headrace.model.FunctionRequestError;
import dev.headrace.model.PutFunctionConcurrencyRequest;
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
public class ConcurrencyApi {
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

  public ConcurrencyApi() {
    this(Configuration.getDefaultApiClient());
  }

  public ConcurrencyApi(ApiClient apiClient) {
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
   * Take a function&#39;s limit away
   * What remains is the limit that the server sets for every function.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @throws ApiException if fails to make API call
   */
  public void deleteFunctionConcurrency(@jakarta.annotation.Nonnull String functionName) throws ApiException {
    deleteFunctionConcurrency(functionName, null);
  }

  /**
   * Take a function&#39;s limit away
   * What remains is the limit that the server sets for every function.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param headers Optional headers to include in the request
   * @throws ApiException if fails to make API call
   */
  public void deleteFunctionConcurrency(@jakarta.annotation.Nonnull String functionName, Map<String, String> headers) throws ApiException {
    deleteFunctionConcurrencyWithHttpInfo(functionName, headers);
  }

  /**
   * Take a function&#39;s limit away
   * What remains is the limit that the server sets for every function.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> deleteFunctionConcurrencyWithHttpInfo(@jakarta.annotation.Nonnull String functionName) throws ApiException {
    return deleteFunctionConcurrencyWithHttpInfo(functionName, null);
  }

  /**
   * Take a function&#39;s limit away
   * What remains is the limit that the server sets for every function.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> deleteFunctionConcurrencyWithHttpInfo(@jakarta.annotation.Nonnull String functionName, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = deleteFunctionConcurrencyRequestBuilder(functionName, headers);
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
          throw getApiException("deleteFunctionConcurrency", localVarResponse);
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

  private HttpRequest.Builder deleteFunctionConcurrencyRequestBuilder(@jakarta.annotation.Nonnull String functionName, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling deleteFunctionConcurrency");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2017-10-31/functions/{FunctionName}/concurrency"
        .replace("{FunctionName}", ApiClient.urlEncode(functionName.toString()));

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

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

  /**
   * Read a function&#39;s limit
   * Gives the limit that was put; nothing when none was.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @return Concurrency
   * @throws ApiException if fails to make API call
   */
  public Concurrency getFunctionConcurrency(@jakarta.annotation.Nonnull String functionName) throws ApiException {
    return getFunctionConcurrency(functionName, null);
  }

  /**
   * Read a function&#39;s limit
   * Gives the limit that was put; nothing when none was.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param headers Optional headers to include in the request
   * @return Concurrency
   * @throws ApiException if fails to make API call
   */
  public Concurrency getFunctionConcurrency(@jakarta.annotation.Nonnull String functionName, Map<String, String> headers) throws ApiException {
    ApiResponse<Concurrency> localVarResponse = getFunctionConcurrencyWithHttpInfo(functionName, headers);
    return localVarResponse.getData();
  }

  /**
   * Read a function&#39;s limit
   * Gives the limit that was put; nothing when none was.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @return ApiResponse&lt;Concurrency&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Concurrency> getFunctionConcurrencyWithHttpInfo(@jakarta.annotation.Nonnull String functionName) throws ApiException {
    return getFunctionConcurrencyWithHttpInfo(functionName, null);
  }

  /**
   * Read a function&#39;s limit
   * Gives the limit that was put; nothing when none was.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;Concurrency&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Concurrency> getFunctionConcurrencyWithHttpInfo(@jakarta.annotation.Nonnull String functionName, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = getFunctionConcurrencyRequestBuilder(functionName, headers);
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
          throw getApiException("getFunctionConcurrency", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<Concurrency>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        Concurrency responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<Concurrency>() {});


        return new ApiResponse<Concurrency>(
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

  private HttpRequest.Builder getFunctionConcurrencyRequestBuilder(@jakarta.annotation.Nonnull String functionName, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling getFunctionConcurrency");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2019-09-30/functions/{FunctionName}/concurrency"
        .replace("{FunctionName}", ApiClient.urlEncode(functionName.toString()));

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

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
   * Limit how often a function runs at once
   * All versions of the function share the limit. What comes on top is throttled; with 0 that is everything.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param putFunctionConcurrencyRequest The limit. (required)
   * @return Concurrency
   * @throws ApiException if fails to make API call
   */
  public Concurrency putFunctionConcurrency(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull PutFunctionConcurrencyRequest putFunctionConcurrencyRequest) throws ApiException {
    return putFunctionConcurrency(functionName, putFunctionConcurrencyRequest, null);
  }

  /**
   * Limit how often a function runs at once
   * All versions of the function share the limit. What comes on top is throttled; with 0 that is everything.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param putFunctionConcurrencyRequest The limit. (required)
   * @param headers Optional headers to include in the request
   * @return Concurrency
   * @throws ApiException if fails to make API call
   */
  public Concurrency putFunctionConcurrency(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull PutFunctionConcurrencyRequest putFunctionConcurrencyRequest, Map<String, String> headers) throws ApiException {
    ApiResponse<Concurrency> localVarResponse = putFunctionConcurrencyWithHttpInfo(functionName, putFunctionConcurrencyRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Limit how often a function runs at once
   * All versions of the function share the limit. What comes on top is throttled; with 0 that is everything.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param putFunctionConcurrencyRequest The limit. (required)
   * @return ApiResponse&lt;Concurrency&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Concurrency> putFunctionConcurrencyWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull PutFunctionConcurrencyRequest putFunctionConcurrencyRequest) throws ApiException {
    return putFunctionConcurrencyWithHttpInfo(functionName, putFunctionConcurrencyRequest, null);
  }

  /**
   * Limit how often a function runs at once
   * All versions of the function share the limit. What comes on top is throttled; with 0 that is everything.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param putFunctionConcurrencyRequest The limit. (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;Concurrency&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Concurrency> putFunctionConcurrencyWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull PutFunctionConcurrencyRequest putFunctionConcurrencyRequest, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = putFunctionConcurrencyRequestBuilder(functionName, putFunctionConcurrencyRequest, headers);
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
          throw getApiException("putFunctionConcurrency", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<Concurrency>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        Concurrency responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<Concurrency>() {});


        return new ApiResponse<Concurrency>(
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

  private HttpRequest.Builder putFunctionConcurrencyRequestBuilder(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull PutFunctionConcurrencyRequest putFunctionConcurrencyRequest, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling putFunctionConcurrency");
    }
    // verify the required parameter 'putFunctionConcurrencyRequest' is set
    if (putFunctionConcurrencyRequest == null) {
      throw new ApiException(400, "Missing the required parameter 'putFunctionConcurrencyRequest' when calling putFunctionConcurrency");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2017-10-31/functions/{FunctionName}/concurrency"
        .replace("{FunctionName}", ApiClient.urlEncode(functionName.toString()));

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(putFunctionConcurrencyRequest);
      localVarRequestBuilder.method("PUT", HttpRequest.BodyPublishers.ofByteArray(localVarPostBody));
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
