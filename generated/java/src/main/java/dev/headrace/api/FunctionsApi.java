// Generated from openapi.yaml by scripts/generate; do not edit.
package dev.headrace.api;

import dev.headrace.ApiClient;
import dev.headrace.ApiException;
import dev.headrace.ApiResponse;
import dev.headrace.Configuration;
import dev.headrace.Pair;

import dev.headrace.model.AllVersions;
import dev.headrace.model.CreateFunctionRequest;
import dev.headrace.model.FunctionCodeSigningConfig;
import dev.headrace.model.FunctionConfiguration;
import dev.headrace.model.FunctionDetails;
import dev.headrace.model.FunctionPage;
import dev.headrace.model.FunctionRecursionConfig;
import dev.headrace.model.FunctionRequestError;
import dev.headrace.model.PreconditionFailedException;
import dev.headrace.model.PublishVersionRequest;
import dev.headrace.model.RequestTooLargeException;
import dev.headrace.model.ResourceConflictException;
import dev.headrace.model.ResourceNotFoundException;
import dev.headrace.model.RuntimeManagementConfig;
import dev.headrace.model.ServiceException;
import dev.headrace.model.TooManyRequestsException;
import dev.headrace.model.UnsupportedMediaTypeException;
import dev.headrace.model.UpdateFunctionCodeRequest;
import dev.headrace.model.UpdateFunctionConfigurationRequest;
import dev.headrace.model.VersionPage;

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
public class FunctionsApi {
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

  public FunctionsApi() {
    this(Configuration.getDefaultApiClient());
  }

  public FunctionsApi(ApiClient apiClient) {
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
   * Deploy a function
   * Keeps the package, sees to it that its runtime is on this machine, and makes the function ready: it is &#x60;Active&#x60; when the answer comes. With &#x60;Publish&#x60; the answer is version 1, else &#x60;$LATEST&#x60;.
   * @param createFunctionRequest The function&#39;s name, its code and how to run it. (required)
   * @return FunctionConfiguration
   * @throws ApiException if fails to make API call
   */
  public FunctionConfiguration createFunction(@jakarta.annotation.Nonnull CreateFunctionRequest createFunctionRequest) throws ApiException {
    return createFunction(createFunctionRequest, null);
  }

  /**
   * Deploy a function
   * Keeps the package, sees to it that its runtime is on this machine, and makes the function ready: it is &#x60;Active&#x60; when the answer comes. With &#x60;Publish&#x60; the answer is version 1, else &#x60;$LATEST&#x60;.
   * @param createFunctionRequest The function&#39;s name, its code and how to run it. (required)
   * @param headers Optional headers to include in the request
   * @return FunctionConfiguration
   * @throws ApiException if fails to make API call
   */
  public FunctionConfiguration createFunction(@jakarta.annotation.Nonnull CreateFunctionRequest createFunctionRequest, Map<String, String> headers) throws ApiException {
    ApiResponse<FunctionConfiguration> localVarResponse = createFunctionWithHttpInfo(createFunctionRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Deploy a function
   * Keeps the package, sees to it that its runtime is on this machine, and makes the function ready: it is &#x60;Active&#x60; when the answer comes. With &#x60;Publish&#x60; the answer is version 1, else &#x60;$LATEST&#x60;.
   * @param createFunctionRequest The function&#39;s name, its code and how to run it. (required)
   * @return ApiResponse&lt;FunctionConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<FunctionConfiguration> createFunctionWithHttpInfo(@jakarta.annotation.Nonnull CreateFunctionRequest createFunctionRequest) throws ApiException {
    return createFunctionWithHttpInfo(createFunctionRequest, null);
  }

  /**
   * Deploy a function
   * Keeps the package, sees to it that its runtime is on this machine, and makes the function ready: it is &#x60;Active&#x60; when the answer comes. With &#x60;Publish&#x60; the answer is version 1, else &#x60;$LATEST&#x60;.
   * @param createFunctionRequest The function&#39;s name, its code and how to run it. (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;FunctionConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<FunctionConfiguration> createFunctionWithHttpInfo(@jakarta.annotation.Nonnull CreateFunctionRequest createFunctionRequest, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = createFunctionRequestBuilder(createFunctionRequest, headers);
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
          throw getApiException("createFunction", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<FunctionConfiguration>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        FunctionConfiguration responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<FunctionConfiguration>() {});


        return new ApiResponse<FunctionConfiguration>(
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

  private HttpRequest.Builder createFunctionRequestBuilder(@jakarta.annotation.Nonnull CreateFunctionRequest createFunctionRequest, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'createFunctionRequest' is set
    if (createFunctionRequest == null) {
      throw new ApiException(400, "Missing the required parameter 'createFunctionRequest' when calling createFunction");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/functions";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(createFunctionRequest);
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
   * Remove a function, or one version of it
   * Without a qualifier the function goes with all its versions and aliases; mappings to it stay, and their batches fail. With a version&#39;s number only that version goes; one that an alias names cannot go.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @throws ApiException if fails to make API call
   */
  public void deleteFunction(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier) throws ApiException {
    deleteFunction(functionName, qualifier, null);
  }

  /**
   * Remove a function, or one version of it
   * Without a qualifier the function goes with all its versions and aliases; mappings to it stay, and their batches fail. With a version&#39;s number only that version goes; one that an alias names cannot go.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @param headers Optional headers to include in the request
   * @throws ApiException if fails to make API call
   */
  public void deleteFunction(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier, Map<String, String> headers) throws ApiException {
    deleteFunctionWithHttpInfo(functionName, qualifier, headers);
  }

  /**
   * Remove a function, or one version of it
   * Without a qualifier the function goes with all its versions and aliases; mappings to it stay, and their batches fail. With a version&#39;s number only that version goes; one that an alias names cannot go.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> deleteFunctionWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier) throws ApiException {
    return deleteFunctionWithHttpInfo(functionName, qualifier, null);
  }

  /**
   * Remove a function, or one version of it
   * Without a qualifier the function goes with all its versions and aliases; mappings to it stay, and their batches fail. With a version&#39;s number only that version goes; one that an alias names cannot go.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> deleteFunctionWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = deleteFunctionRequestBuilder(functionName, qualifier, headers);
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
          throw getApiException("deleteFunction", localVarResponse);
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

  private HttpRequest.Builder deleteFunctionRequestBuilder(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling deleteFunction");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/functions/{FunctionName}"
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
   * Read one function
   * Gives a version&#39;s configuration, where its package can be had, and the function&#39;s tags and reserved concurrency.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @return FunctionDetails
   * @throws ApiException if fails to make API call
   */
  public FunctionDetails getFunction(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier) throws ApiException {
    return getFunction(functionName, qualifier, null);
  }

  /**
   * Read one function
   * Gives a version&#39;s configuration, where its package can be had, and the function&#39;s tags and reserved concurrency.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @param headers Optional headers to include in the request
   * @return FunctionDetails
   * @throws ApiException if fails to make API call
   */
  public FunctionDetails getFunction(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier, Map<String, String> headers) throws ApiException {
    ApiResponse<FunctionDetails> localVarResponse = getFunctionWithHttpInfo(functionName, qualifier, headers);
    return localVarResponse.getData();
  }

  /**
   * Read one function
   * Gives a version&#39;s configuration, where its package can be had, and the function&#39;s tags and reserved concurrency.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @return ApiResponse&lt;FunctionDetails&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<FunctionDetails> getFunctionWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier) throws ApiException {
    return getFunctionWithHttpInfo(functionName, qualifier, null);
  }

  /**
   * Read one function
   * Gives a version&#39;s configuration, where its package can be had, and the function&#39;s tags and reserved concurrency.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;FunctionDetails&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<FunctionDetails> getFunctionWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = getFunctionRequestBuilder(functionName, qualifier, headers);
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
          throw getApiException("getFunction", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<FunctionDetails>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        FunctionDetails responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<FunctionDetails>() {});


        return new ApiResponse<FunctionDetails>(
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

  private HttpRequest.Builder getFunctionRequestBuilder(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling getFunction");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/functions/{FunctionName}"
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
   * Read a function&#39;s code signing configuration
   * Headrace does not check signatures: the answer never names a configuration.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @return FunctionCodeSigningConfig
   * @throws ApiException if fails to make API call
   */
  public FunctionCodeSigningConfig getFunctionCodeSigningConfig(@jakarta.annotation.Nonnull String functionName) throws ApiException {
    return getFunctionCodeSigningConfig(functionName, null);
  }

  /**
   * Read a function&#39;s code signing configuration
   * Headrace does not check signatures: the answer never names a configuration.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param headers Optional headers to include in the request
   * @return FunctionCodeSigningConfig
   * @throws ApiException if fails to make API call
   */
  public FunctionCodeSigningConfig getFunctionCodeSigningConfig(@jakarta.annotation.Nonnull String functionName, Map<String, String> headers) throws ApiException {
    ApiResponse<FunctionCodeSigningConfig> localVarResponse = getFunctionCodeSigningConfigWithHttpInfo(functionName, headers);
    return localVarResponse.getData();
  }

  /**
   * Read a function&#39;s code signing configuration
   * Headrace does not check signatures: the answer never names a configuration.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @return ApiResponse&lt;FunctionCodeSigningConfig&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<FunctionCodeSigningConfig> getFunctionCodeSigningConfigWithHttpInfo(@jakarta.annotation.Nonnull String functionName) throws ApiException {
    return getFunctionCodeSigningConfigWithHttpInfo(functionName, null);
  }

  /**
   * Read a function&#39;s code signing configuration
   * Headrace does not check signatures: the answer never names a configuration.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;FunctionCodeSigningConfig&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<FunctionCodeSigningConfig> getFunctionCodeSigningConfigWithHttpInfo(@jakarta.annotation.Nonnull String functionName, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = getFunctionCodeSigningConfigRequestBuilder(functionName, headers);
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
          throw getApiException("getFunctionCodeSigningConfig", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<FunctionCodeSigningConfig>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        FunctionCodeSigningConfig responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<FunctionCodeSigningConfig>() {});


        return new ApiResponse<FunctionCodeSigningConfig>(
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

  private HttpRequest.Builder getFunctionCodeSigningConfigRequestBuilder(@jakarta.annotation.Nonnull String functionName, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling getFunctionCodeSigningConfig");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2020-06-30/functions/{FunctionName}/code-signing-config"
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
   * Read the configuration of one version
   * Gives what Create and Update gave, for the version or alias that is asked for.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @return FunctionConfiguration
   * @throws ApiException if fails to make API call
   */
  public FunctionConfiguration getFunctionConfiguration(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier) throws ApiException {
    return getFunctionConfiguration(functionName, qualifier, null);
  }

  /**
   * Read the configuration of one version
   * Gives what Create and Update gave, for the version or alias that is asked for.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @param headers Optional headers to include in the request
   * @return FunctionConfiguration
   * @throws ApiException if fails to make API call
   */
  public FunctionConfiguration getFunctionConfiguration(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier, Map<String, String> headers) throws ApiException {
    ApiResponse<FunctionConfiguration> localVarResponse = getFunctionConfigurationWithHttpInfo(functionName, qualifier, headers);
    return localVarResponse.getData();
  }

  /**
   * Read the configuration of one version
   * Gives what Create and Update gave, for the version or alias that is asked for.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @return ApiResponse&lt;FunctionConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<FunctionConfiguration> getFunctionConfigurationWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier) throws ApiException {
    return getFunctionConfigurationWithHttpInfo(functionName, qualifier, null);
  }

  /**
   * Read the configuration of one version
   * Gives what Create and Update gave, for the version or alias that is asked for.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;FunctionConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<FunctionConfiguration> getFunctionConfigurationWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = getFunctionConfigurationRequestBuilder(functionName, qualifier, headers);
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
          throw getApiException("getFunctionConfiguration", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<FunctionConfiguration>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        FunctionConfiguration responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<FunctionConfiguration>() {});


        return new ApiResponse<FunctionConfiguration>(
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

  private HttpRequest.Builder getFunctionConfigurationRequestBuilder(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling getFunctionConfiguration");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/functions/{FunctionName}/configuration"
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
   * Read what becomes of invocations that go in circles
   * Headrace does not look for circles: the answer is always the cloud&#39;s default.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @return FunctionRecursionConfig
   * @throws ApiException if fails to make API call
   */
  public FunctionRecursionConfig getFunctionRecursionConfig(@jakarta.annotation.Nonnull String functionName) throws ApiException {
    return getFunctionRecursionConfig(functionName, null);
  }

  /**
   * Read what becomes of invocations that go in circles
   * Headrace does not look for circles: the answer is always the cloud&#39;s default.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param headers Optional headers to include in the request
   * @return FunctionRecursionConfig
   * @throws ApiException if fails to make API call
   */
  public FunctionRecursionConfig getFunctionRecursionConfig(@jakarta.annotation.Nonnull String functionName, Map<String, String> headers) throws ApiException {
    ApiResponse<FunctionRecursionConfig> localVarResponse = getFunctionRecursionConfigWithHttpInfo(functionName, headers);
    return localVarResponse.getData();
  }

  /**
   * Read what becomes of invocations that go in circles
   * Headrace does not look for circles: the answer is always the cloud&#39;s default.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @return ApiResponse&lt;FunctionRecursionConfig&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<FunctionRecursionConfig> getFunctionRecursionConfigWithHttpInfo(@jakarta.annotation.Nonnull String functionName) throws ApiException {
    return getFunctionRecursionConfigWithHttpInfo(functionName, null);
  }

  /**
   * Read what becomes of invocations that go in circles
   * Headrace does not look for circles: the answer is always the cloud&#39;s default.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;FunctionRecursionConfig&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<FunctionRecursionConfig> getFunctionRecursionConfigWithHttpInfo(@jakarta.annotation.Nonnull String functionName, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = getFunctionRecursionConfigRequestBuilder(functionName, headers);
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
          throw getApiException("getFunctionRecursionConfig", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<FunctionRecursionConfig>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        FunctionRecursionConfig responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<FunctionRecursionConfig>() {});


        return new ApiResponse<FunctionRecursionConfig>(
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

  private HttpRequest.Builder getFunctionRecursionConfigRequestBuilder(@jakarta.annotation.Nonnull String functionName, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling getFunctionRecursionConfig");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2024-08-31/functions/{FunctionName}/recursion-config"
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
   * Read how a function&#39;s runtime is updated
   * Headrace runs what is on this machine, whatever its version: the answer is always &#x60;Auto&#x60;.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @return RuntimeManagementConfig
   * @throws ApiException if fails to make API call
   */
  public RuntimeManagementConfig getRuntimeManagementConfig(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier) throws ApiException {
    return getRuntimeManagementConfig(functionName, qualifier, null);
  }

  /**
   * Read how a function&#39;s runtime is updated
   * Headrace runs what is on this machine, whatever its version: the answer is always &#x60;Auto&#x60;.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @param headers Optional headers to include in the request
   * @return RuntimeManagementConfig
   * @throws ApiException if fails to make API call
   */
  public RuntimeManagementConfig getRuntimeManagementConfig(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier, Map<String, String> headers) throws ApiException {
    ApiResponse<RuntimeManagementConfig> localVarResponse = getRuntimeManagementConfigWithHttpInfo(functionName, qualifier, headers);
    return localVarResponse.getData();
  }

  /**
   * Read how a function&#39;s runtime is updated
   * Headrace runs what is on this machine, whatever its version: the answer is always &#x60;Auto&#x60;.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @return ApiResponse&lt;RuntimeManagementConfig&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<RuntimeManagementConfig> getRuntimeManagementConfigWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier) throws ApiException {
    return getRuntimeManagementConfigWithHttpInfo(functionName, qualifier, null);
  }

  /**
   * Read how a function&#39;s runtime is updated
   * Headrace runs what is on this machine, whatever its version: the answer is always &#x60;Auto&#x60;.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param qualifier A version or an alias. One in the function&#39;s name must be the same. (optional)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;RuntimeManagementConfig&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<RuntimeManagementConfig> getRuntimeManagementConfigWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = getRuntimeManagementConfigRequestBuilder(functionName, qualifier, headers);
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
          throw getApiException("getRuntimeManagementConfig", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<RuntimeManagementConfig>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        RuntimeManagementConfig responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<RuntimeManagementConfig>() {});


        return new ApiResponse<RuntimeManagementConfig>(
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

  private HttpRequest.Builder getRuntimeManagementConfigRequestBuilder(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String qualifier, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling getRuntimeManagementConfig");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2021-07-20/functions/{FunctionName}/runtime-management-config"
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
   * List functions, page by page
   * Gives every function&#39;s &#x60;$LATEST&#x60;, by name; with &#x60;FunctionVersion&#x60; the published versions too. Functions that the server was started with are among them.
   * @param masterRegion For functions at the edge in the cloud. Headrace has none; every region gives the same list. (optional)
   * @param functionVersion With ALL, published versions are listed as well. (optional)
   * @param marker The &#x60;NextMarker&#x60; of the page before. (optional)
   * @param maxItems How many entries to give at most. (optional)
   * @return FunctionPage
   * @throws ApiException if fails to make API call
   */
  public FunctionPage listFunctions(@jakarta.annotation.Nullable String masterRegion, @jakarta.annotation.Nullable AllVersions functionVersion, @jakarta.annotation.Nullable String marker, @jakarta.annotation.Nullable Integer maxItems) throws ApiException {
    return listFunctions(masterRegion, functionVersion, marker, maxItems, null);
  }

  /**
   * List functions, page by page
   * Gives every function&#39;s &#x60;$LATEST&#x60;, by name; with &#x60;FunctionVersion&#x60; the published versions too. Functions that the server was started with are among them.
   * @param masterRegion For functions at the edge in the cloud. Headrace has none; every region gives the same list. (optional)
   * @param functionVersion With ALL, published versions are listed as well. (optional)
   * @param marker The &#x60;NextMarker&#x60; of the page before. (optional)
   * @param maxItems How many entries to give at most. (optional)
   * @param headers Optional headers to include in the request
   * @return FunctionPage
   * @throws ApiException if fails to make API call
   */
  public FunctionPage listFunctions(@jakarta.annotation.Nullable String masterRegion, @jakarta.annotation.Nullable AllVersions functionVersion, @jakarta.annotation.Nullable String marker, @jakarta.annotation.Nullable Integer maxItems, Map<String, String> headers) throws ApiException {
    ApiResponse<FunctionPage> localVarResponse = listFunctionsWithHttpInfo(masterRegion, functionVersion, marker, maxItems, headers);
    return localVarResponse.getData();
  }

  /**
   * List functions, page by page
   * Gives every function&#39;s &#x60;$LATEST&#x60;, by name; with &#x60;FunctionVersion&#x60; the published versions too. Functions that the server was started with are among them.
   * @param masterRegion For functions at the edge in the cloud. Headrace has none; every region gives the same list. (optional)
   * @param functionVersion With ALL, published versions are listed as well. (optional)
   * @param marker The &#x60;NextMarker&#x60; of the page before. (optional)
   * @param maxItems How many entries to give at most. (optional)
   * @return ApiResponse&lt;FunctionPage&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<FunctionPage> listFunctionsWithHttpInfo(@jakarta.annotation.Nullable String masterRegion, @jakarta.annotation.Nullable AllVersions functionVersion, @jakarta.annotation.Nullable String marker, @jakarta.annotation.Nullable Integer maxItems) throws ApiException {
    return listFunctionsWithHttpInfo(masterRegion, functionVersion, marker, maxItems, null);
  }

  /**
   * List functions, page by page
   * Gives every function&#39;s &#x60;$LATEST&#x60;, by name; with &#x60;FunctionVersion&#x60; the published versions too. Functions that the server was started with are among them.
   * @param masterRegion For functions at the edge in the cloud. Headrace has none; every region gives the same list. (optional)
   * @param functionVersion With ALL, published versions are listed as well. (optional)
   * @param marker The &#x60;NextMarker&#x60; of the page before. (optional)
   * @param maxItems How many entries to give at most. (optional)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;FunctionPage&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<FunctionPage> listFunctionsWithHttpInfo(@jakarta.annotation.Nullable String masterRegion, @jakarta.annotation.Nullable AllVersions functionVersion, @jakarta.annotation.Nullable String marker, @jakarta.annotation.Nullable Integer maxItems, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = listFunctionsRequestBuilder(masterRegion, functionVersion, marker, maxItems, headers);
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
          throw getApiException("listFunctions", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<FunctionPage>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        FunctionPage responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<FunctionPage>() {});


        return new ApiResponse<FunctionPage>(
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

  private HttpRequest.Builder listFunctionsRequestBuilder(@jakarta.annotation.Nullable String masterRegion, @jakarta.annotation.Nullable AllVersions functionVersion, @jakarta.annotation.Nullable String marker, @jakarta.annotation.Nullable Integer maxItems, Map<String, String> headers) throws ApiException {

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/functions";

    List<Pair> localVarQueryParams = new ArrayList<>();
    StringJoiner localVarQueryStringJoiner = new StringJoiner("&");
    String localVarQueryParameterBaseName;
    localVarQueryParameterBaseName = "MasterRegion";
    localVarQueryParams.addAll(ApiClient.parameterToPairs("MasterRegion", masterRegion));
    localVarQueryParameterBaseName = "FunctionVersion";
    localVarQueryParams.addAll(ApiClient.parameterToPairs("FunctionVersion", functionVersion));
    localVarQueryParameterBaseName = "Marker";
    localVarQueryParams.addAll(ApiClient.parameterToPairs("Marker", marker));
    localVarQueryParameterBaseName = "MaxItems";
    localVarQueryParams.addAll(ApiClient.parameterToPairs("MaxItems", maxItems));

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
   * List a function&#39;s versions, page by page
   * Gives &#x60;$LATEST&#x60; and then the published versions, oldest first.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param marker The &#x60;NextMarker&#x60; of the page before. (optional)
   * @param maxItems How many entries to give at most. (optional)
   * @return VersionPage
   * @throws ApiException if fails to make API call
   */
  public VersionPage listVersionsByFunction(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String marker, @jakarta.annotation.Nullable Integer maxItems) throws ApiException {
    return listVersionsByFunction(functionName, marker, maxItems, null);
  }

  /**
   * List a function&#39;s versions, page by page
   * Gives &#x60;$LATEST&#x60; and then the published versions, oldest first.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param marker The &#x60;NextMarker&#x60; of the page before. (optional)
   * @param maxItems How many entries to give at most. (optional)
   * @param headers Optional headers to include in the request
   * @return VersionPage
   * @throws ApiException if fails to make API call
   */
  public VersionPage listVersionsByFunction(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String marker, @jakarta.annotation.Nullable Integer maxItems, Map<String, String> headers) throws ApiException {
    ApiResponse<VersionPage> localVarResponse = listVersionsByFunctionWithHttpInfo(functionName, marker, maxItems, headers);
    return localVarResponse.getData();
  }

  /**
   * List a function&#39;s versions, page by page
   * Gives &#x60;$LATEST&#x60; and then the published versions, oldest first.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param marker The &#x60;NextMarker&#x60; of the page before. (optional)
   * @param maxItems How many entries to give at most. (optional)
   * @return ApiResponse&lt;VersionPage&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<VersionPage> listVersionsByFunctionWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String marker, @jakarta.annotation.Nullable Integer maxItems) throws ApiException {
    return listVersionsByFunctionWithHttpInfo(functionName, marker, maxItems, null);
  }

  /**
   * List a function&#39;s versions, page by page
   * Gives &#x60;$LATEST&#x60; and then the published versions, oldest first.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param marker The &#x60;NextMarker&#x60; of the page before. (optional)
   * @param maxItems How many entries to give at most. (optional)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;VersionPage&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<VersionPage> listVersionsByFunctionWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String marker, @jakarta.annotation.Nullable Integer maxItems, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = listVersionsByFunctionRequestBuilder(functionName, marker, maxItems, headers);
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
          throw getApiException("listVersionsByFunction", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<VersionPage>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        VersionPage responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<VersionPage>() {});


        return new ApiResponse<VersionPage>(
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

  private HttpRequest.Builder listVersionsByFunctionRequestBuilder(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String marker, @jakarta.annotation.Nullable Integer maxItems, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling listVersionsByFunction");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/functions/{FunctionName}/versions"
        .replace("{FunctionName}", ApiClient.urlEncode(functionName.toString()));

    List<Pair> localVarQueryParams = new ArrayList<>();
    StringJoiner localVarQueryStringJoiner = new StringJoiner("&");
    String localVarQueryParameterBaseName;
    localVarQueryParameterBaseName = "Marker";
    localVarQueryParams.addAll(ApiClient.parameterToPairs("Marker", marker));
    localVarQueryParameterBaseName = "MaxItems";
    localVarQueryParams.addAll(ApiClient.parameterToPairs("MaxItems", maxItems));

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
   * Publish a version
   * Keeps &#x60;$LATEST&#x60; as it is now under the next number. When nothing changed since the latest version, that one is the answer and no other is made.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param publishVersionRequest What the version is about, and what it must be made of. (required)
   * @return FunctionConfiguration
   * @throws ApiException if fails to make API call
   */
  public FunctionConfiguration publishVersion(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull PublishVersionRequest publishVersionRequest) throws ApiException {
    return publishVersion(functionName, publishVersionRequest, null);
  }

  /**
   * Publish a version
   * Keeps &#x60;$LATEST&#x60; as it is now under the next number. When nothing changed since the latest version, that one is the answer and no other is made.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param publishVersionRequest What the version is about, and what it must be made of. (required)
   * @param headers Optional headers to include in the request
   * @return FunctionConfiguration
   * @throws ApiException if fails to make API call
   */
  public FunctionConfiguration publishVersion(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull PublishVersionRequest publishVersionRequest, Map<String, String> headers) throws ApiException {
    ApiResponse<FunctionConfiguration> localVarResponse = publishVersionWithHttpInfo(functionName, publishVersionRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Publish a version
   * Keeps &#x60;$LATEST&#x60; as it is now under the next number. When nothing changed since the latest version, that one is the answer and no other is made.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param publishVersionRequest What the version is about, and what it must be made of. (required)
   * @return ApiResponse&lt;FunctionConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<FunctionConfiguration> publishVersionWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull PublishVersionRequest publishVersionRequest) throws ApiException {
    return publishVersionWithHttpInfo(functionName, publishVersionRequest, null);
  }

  /**
   * Publish a version
   * Keeps &#x60;$LATEST&#x60; as it is now under the next number. When nothing changed since the latest version, that one is the answer and no other is made.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param publishVersionRequest What the version is about, and what it must be made of. (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;FunctionConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<FunctionConfiguration> publishVersionWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull PublishVersionRequest publishVersionRequest, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = publishVersionRequestBuilder(functionName, publishVersionRequest, headers);
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
          throw getApiException("publishVersion", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<FunctionConfiguration>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        FunctionConfiguration responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<FunctionConfiguration>() {});


        return new ApiResponse<FunctionConfiguration>(
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

  private HttpRequest.Builder publishVersionRequestBuilder(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull PublishVersionRequest publishVersionRequest, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling publishVersion");
    }
    // verify the required parameter 'publishVersionRequest' is set
    if (publishVersionRequest == null) {
      throw new ApiException(400, "Missing the required parameter 'publishVersionRequest' when calling publishVersion");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/functions/{FunctionName}/versions"
        .replace("{FunctionName}", ApiClient.urlEncode(functionName.toString()));

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(publishVersionRequest);
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
   * Replace a function&#39;s code
   * Replaces the package of &#x60;$LATEST&#x60;. Invocations under way end in the code that they began with; no batch sees both. With &#x60;DryRun&#x60; everything is checked and nothing changed.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param updateFunctionCodeRequest Where the new code is. (required)
   * @return FunctionConfiguration
   * @throws ApiException if fails to make API call
   */
  public FunctionConfiguration updateFunctionCode(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull UpdateFunctionCodeRequest updateFunctionCodeRequest) throws ApiException {
    return updateFunctionCode(functionName, updateFunctionCodeRequest, null);
  }

  /**
   * Replace a function&#39;s code
   * Replaces the package of &#x60;$LATEST&#x60;. Invocations under way end in the code that they began with; no batch sees both. With &#x60;DryRun&#x60; everything is checked and nothing changed.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param updateFunctionCodeRequest Where the new code is. (required)
   * @param headers Optional headers to include in the request
   * @return FunctionConfiguration
   * @throws ApiException if fails to make API call
   */
  public FunctionConfiguration updateFunctionCode(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull UpdateFunctionCodeRequest updateFunctionCodeRequest, Map<String, String> headers) throws ApiException {
    ApiResponse<FunctionConfiguration> localVarResponse = updateFunctionCodeWithHttpInfo(functionName, updateFunctionCodeRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Replace a function&#39;s code
   * Replaces the package of &#x60;$LATEST&#x60;. Invocations under way end in the code that they began with; no batch sees both. With &#x60;DryRun&#x60; everything is checked and nothing changed.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param updateFunctionCodeRequest Where the new code is. (required)
   * @return ApiResponse&lt;FunctionConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<FunctionConfiguration> updateFunctionCodeWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull UpdateFunctionCodeRequest updateFunctionCodeRequest) throws ApiException {
    return updateFunctionCodeWithHttpInfo(functionName, updateFunctionCodeRequest, null);
  }

  /**
   * Replace a function&#39;s code
   * Replaces the package of &#x60;$LATEST&#x60;. Invocations under way end in the code that they began with; no batch sees both. With &#x60;DryRun&#x60; everything is checked and nothing changed.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param updateFunctionCodeRequest Where the new code is. (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;FunctionConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<FunctionConfiguration> updateFunctionCodeWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull UpdateFunctionCodeRequest updateFunctionCodeRequest, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = updateFunctionCodeRequestBuilder(functionName, updateFunctionCodeRequest, headers);
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
          throw getApiException("updateFunctionCode", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<FunctionConfiguration>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        FunctionConfiguration responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<FunctionConfiguration>() {});


        return new ApiResponse<FunctionConfiguration>(
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

  private HttpRequest.Builder updateFunctionCodeRequestBuilder(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull UpdateFunctionCodeRequest updateFunctionCodeRequest, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling updateFunctionCode");
    }
    // verify the required parameter 'updateFunctionCodeRequest' is set
    if (updateFunctionCodeRequest == null) {
      throw new ApiException(400, "Missing the required parameter 'updateFunctionCodeRequest' when calling updateFunctionCode");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/functions/{FunctionName}/code"
        .replace("{FunctionName}", ApiClient.urlEncode(functionName.toString()));

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(updateFunctionCodeRequest);
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

  /**
   * Change how a function runs
   * Changes the settings of &#x60;$LATEST&#x60; that are given and keeps the others. Objects are replaced as a whole. Invocations under way end under the settings that they began with.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param updateFunctionConfigurationRequest The settings to change. (required)
   * @return FunctionConfiguration
   * @throws ApiException if fails to make API call
   */
  public FunctionConfiguration updateFunctionConfiguration(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull UpdateFunctionConfigurationRequest updateFunctionConfigurationRequest) throws ApiException {
    return updateFunctionConfiguration(functionName, updateFunctionConfigurationRequest, null);
  }

  /**
   * Change how a function runs
   * Changes the settings of &#x60;$LATEST&#x60; that are given and keeps the others. Objects are replaced as a whole. Invocations under way end under the settings that they began with.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param updateFunctionConfigurationRequest The settings to change. (required)
   * @param headers Optional headers to include in the request
   * @return FunctionConfiguration
   * @throws ApiException if fails to make API call
   */
  public FunctionConfiguration updateFunctionConfiguration(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull UpdateFunctionConfigurationRequest updateFunctionConfigurationRequest, Map<String, String> headers) throws ApiException {
    ApiResponse<FunctionConfiguration> localVarResponse = updateFunctionConfigurationWithHttpInfo(functionName, updateFunctionConfigurationRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Change how a function runs
   * Changes the settings of &#x60;$LATEST&#x60; that are given and keeps the others. Objects are replaced as a whole. Invocations under way end under the settings that they began with.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param updateFunctionConfigurationRequest The settings to change. (required)
   * @return ApiResponse&lt;FunctionConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<FunctionConfiguration> updateFunctionConfigurationWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull UpdateFunctionConfigurationRequest updateFunctionConfigurationRequest) throws ApiException {
    return updateFunctionConfigurationWithHttpInfo(functionName, updateFunctionConfigurationRequest, null);
  }

  /**
   * Change how a function runs
   * Changes the settings of &#x60;$LATEST&#x60; that are given and keeps the others. Objects are replaced as a whole. Invocations under way end under the settings that they began with.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param updateFunctionConfigurationRequest The settings to change. (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;FunctionConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<FunctionConfiguration> updateFunctionConfigurationWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull UpdateFunctionConfigurationRequest updateFunctionConfigurationRequest, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = updateFunctionConfigurationRequestBuilder(functionName, updateFunctionConfigurationRequest, headers);
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
          throw getApiException("updateFunctionConfiguration", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<FunctionConfiguration>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        FunctionConfiguration responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<FunctionConfiguration>() {});


        return new ApiResponse<FunctionConfiguration>(
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

  private HttpRequest.Builder updateFunctionConfigurationRequestBuilder(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull UpdateFunctionConfigurationRequest updateFunctionConfigurationRequest, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling updateFunctionConfiguration");
    }
    // verify the required parameter 'updateFunctionConfigurationRequest' is set
    if (updateFunctionConfigurationRequest == null) {
      throw new ApiException(400, "Missing the required parameter 'updateFunctionConfigurationRequest' when calling updateFunctionConfiguration");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/functions/{FunctionName}/configuration"
        .replace("{FunctionName}", ApiClient.urlEncode(functionName.toString()));

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(updateFunctionConfigurationRequest);
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
