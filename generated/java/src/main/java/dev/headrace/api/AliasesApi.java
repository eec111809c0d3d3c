// Generated from openapi.yaml by scripts/generate; do not edit.
package dev.headrace.api;

import dev.headrace.ApiClient;
import dev.headrace.ApiException;
import dev.headrace.ApiResponse;
import dev.headrace.Configuration;
import dev.headrace.Pair;

import dev.headrace.model.AliasConfiguration;
import dev.headrace.model.AliasPage;
import dev.headrace.model.CreateAliasRequest;
import dev.headrace.model.FunctionRequestError;
import dev.headrace.model.PreconditionFailedException;
import dev.headrace.model.RequestTooLargeException;
import dev.headrace.model.ResourceConflictException;
import dev.headrace.model.ResourceNotFoundException;
import dev.headrace.model.ServiceException;
import dev.headrace.model.TooManyRequestsException;
import dev.headrace.model.UnsupportedMediaTypeException;
import dev.headrace.model.UpdateAliasRequest;

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
public class AliasesApi {
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

  public AliasesApi() {
    this(Configuration.getDefaultApiClient());
  }

  public AliasesApi(ApiClient apiClient) {
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
   * Name a version
   * Gives a version a name that can be moved later, or two versions a share of the invocations each.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param createAliasRequest The name, and what it stands for. (required)
   * @return AliasConfiguration
   * @throws ApiException if fails to make API call
   */
  public AliasConfiguration createAlias(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull CreateAliasRequest createAliasRequest) throws ApiException {
    return createAlias(functionName, createAliasRequest, null);
  }

  /**
   * Name a version
   * Gives a version a name that can be moved later, or two versions a share of the invocations each.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param createAliasRequest The name, and what it stands for. (required)
   * @param headers Optional headers to include in the request
   * @return AliasConfiguration
   * @throws ApiException if fails to make API call
   */
  public AliasConfiguration createAlias(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull CreateAliasRequest createAliasRequest, Map<String, String> headers) throws ApiException {
    ApiResponse<AliasConfiguration> localVarResponse = createAliasWithHttpInfo(functionName, createAliasRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Name a version
   * Gives a version a name that can be moved later, or two versions a share of the invocations each.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param createAliasRequest The name, and what it stands for. (required)
   * @return ApiResponse&lt;AliasConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<AliasConfiguration> createAliasWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull CreateAliasRequest createAliasRequest) throws ApiException {
    return createAliasWithHttpInfo(functionName, createAliasRequest, null);
  }

  /**
   * Name a version
   * Gives a version a name that can be moved later, or two versions a share of the invocations each.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param createAliasRequest The name, and what it stands for. (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;AliasConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<AliasConfiguration> createAliasWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull CreateAliasRequest createAliasRequest, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = createAliasRequestBuilder(functionName, createAliasRequest, headers);
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
          throw getApiException("createAlias", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<AliasConfiguration>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        AliasConfiguration responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<AliasConfiguration>() {});


        return new ApiResponse<AliasConfiguration>(
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

  private HttpRequest.Builder createAliasRequestBuilder(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull CreateAliasRequest createAliasRequest, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling createAlias");
    }
    // verify the required parameter 'createAliasRequest' is set
    if (createAliasRequest == null) {
      throw new ApiException(400, "Missing the required parameter 'createAliasRequest' when calling createAlias");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/functions/{FunctionName}/aliases"
        .replace("{FunctionName}", ApiClient.urlEncode(functionName.toString()));

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(createAliasRequest);
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
   * Remove an alias
   * Forgets the name; the versions stay. An alias that is not there is no error.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param name The alias. (required)
   * @throws ApiException if fails to make API call
   */
  public void deleteAlias(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull String name) throws ApiException {
    deleteAlias(functionName, name, null);
  }

  /**
   * Remove an alias
   * Forgets the name; the versions stay. An alias that is not there is no error.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param name The alias. (required)
   * @param headers Optional headers to include in the request
   * @throws ApiException if fails to make API call
   */
  public void deleteAlias(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull String name, Map<String, String> headers) throws ApiException {
    deleteAliasWithHttpInfo(functionName, name, headers);
  }

  /**
   * Remove an alias
   * Forgets the name; the versions stay. An alias that is not there is no error.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param name The alias. (required)
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> deleteAliasWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull String name) throws ApiException {
    return deleteAliasWithHttpInfo(functionName, name, null);
  }

  /**
   * Remove an alias
   * Forgets the name; the versions stay. An alias that is not there is no error.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param name The alias. (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> deleteAliasWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull String name, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = deleteAliasRequestBuilder(functionName, name, headers);
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
          throw getApiException("deleteAlias", localVarResponse);
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

  private HttpRequest.Builder deleteAliasRequestBuilder(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull String name, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling deleteAlias");
    }
    // verify the required parameter 'name' is set
    if (name == null) {
      throw new ApiException(400, "Missing the required parameter 'name' when calling deleteAlias");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/functions/{FunctionName}/aliases/{Name}"
        .replace("{FunctionName}", ApiClient.urlEncode(functionName.toString()))
        .replace("{Name}", ApiClient.urlEncode(name.toString()));

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
   * Read one alias
   * Gives what an alias stands for.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param name The alias. (required)
   * @return AliasConfiguration
   * @throws ApiException if fails to make API call
   */
  public AliasConfiguration getAlias(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull String name) throws ApiException {
    return getAlias(functionName, name, null);
  }

  /**
   * Read one alias
   * Gives what an alias stands for.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param name The alias. (required)
   * @param headers Optional headers to include in the request
   * @return AliasConfiguration
   * @throws ApiException if fails to make API call
   */
  public AliasConfiguration getAlias(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull String name, Map<String, String> headers) throws ApiException {
    ApiResponse<AliasConfiguration> localVarResponse = getAliasWithHttpInfo(functionName, name, headers);
    return localVarResponse.getData();
  }

  /**
   * Read one alias
   * Gives what an alias stands for.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param name The alias. (required)
   * @return ApiResponse&lt;AliasConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<AliasConfiguration> getAliasWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull String name) throws ApiException {
    return getAliasWithHttpInfo(functionName, name, null);
  }

  /**
   * Read one alias
   * Gives what an alias stands for.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param name The alias. (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;AliasConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<AliasConfiguration> getAliasWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull String name, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = getAliasRequestBuilder(functionName, name, headers);
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
          throw getApiException("getAlias", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<AliasConfiguration>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        AliasConfiguration responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<AliasConfiguration>() {});


        return new ApiResponse<AliasConfiguration>(
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

  private HttpRequest.Builder getAliasRequestBuilder(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull String name, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling getAlias");
    }
    // verify the required parameter 'name' is set
    if (name == null) {
      throw new ApiException(400, "Missing the required parameter 'name' when calling getAlias");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/functions/{FunctionName}/aliases/{Name}"
        .replace("{FunctionName}", ApiClient.urlEncode(functionName.toString()))
        .replace("{Name}", ApiClient.urlEncode(name.toString()));

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
   * List a function&#39;s aliases, page by page
   * Gives the aliases by name: all of them, or those of one version.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param functionVersion Only aliases of this version. (optional)
   * @param marker The &#x60;NextMarker&#x60; of the page before. (optional)
   * @param maxItems How many entries to give at most. (optional)
   * @return AliasPage
   * @throws ApiException if fails to make API call
   */
  public AliasPage listAliases(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String functionVersion, @jakarta.annotation.Nullable String marker, @jakarta.annotation.Nullable Integer maxItems) throws ApiException {
    return listAliases(functionName, functionVersion, marker, maxItems, null);
  }

  /**
   * List a function&#39;s aliases, page by page
   * Gives the aliases by name: all of them, or those of one version.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param functionVersion Only aliases of this version. (optional)
   * @param marker The &#x60;NextMarker&#x60; of the page before. (optional)
   * @param maxItems How many entries to give at most. (optional)
   * @param headers Optional headers to include in the request
   * @return AliasPage
   * @throws ApiException if fails to make API call
   */
  public AliasPage listAliases(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String functionVersion, @jakarta.annotation.Nullable String marker, @jakarta.annotation.Nullable Integer maxItems, Map<String, String> headers) throws ApiException {
    ApiResponse<AliasPage> localVarResponse = listAliasesWithHttpInfo(functionName, functionVersion, marker, maxItems, headers);
    return localVarResponse.getData();
  }

  /**
   * List a function&#39;s aliases, page by page
   * Gives the aliases by name: all of them, or those of one version.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param functionVersion Only aliases of this version. (optional)
   * @param marker The &#x60;NextMarker&#x60; of the page before. (optional)
   * @param maxItems How many entries to give at most. (optional)
   * @return ApiResponse&lt;AliasPage&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<AliasPage> listAliasesWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String functionVersion, @jakarta.annotation.Nullable String marker, @jakarta.annotation.Nullable Integer maxItems) throws ApiException {
    return listAliasesWithHttpInfo(functionName, functionVersion, marker, maxItems, null);
  }

  /**
   * List a function&#39;s aliases, page by page
   * Gives the aliases by name: all of them, or those of one version.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param functionVersion Only aliases of this version. (optional)
   * @param marker The &#x60;NextMarker&#x60; of the page before. (optional)
   * @param maxItems How many entries to give at most. (optional)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;AliasPage&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<AliasPage> listAliasesWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String functionVersion, @jakarta.annotation.Nullable String marker, @jakarta.annotation.Nullable Integer maxItems, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = listAliasesRequestBuilder(functionName, functionVersion, marker, maxItems, headers);
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
          throw getApiException("listAliases", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<AliasPage>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        AliasPage responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<AliasPage>() {});


        return new ApiResponse<AliasPage>(
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

  private HttpRequest.Builder listAliasesRequestBuilder(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nullable String functionVersion, @jakarta.annotation.Nullable String marker, @jakarta.annotation.Nullable Integer maxItems, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling listAliases");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/functions/{FunctionName}/aliases"
        .replace("{FunctionName}", ApiClient.urlEncode(functionName.toString()));

    List<Pair> localVarQueryParams = new ArrayList<>();
    StringJoiner localVarQueryStringJoiner = new StringJoiner("&");
    String localVarQueryParameterBaseName;
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
   * Move an alias
   * Changes the settings that are given and keeps the others. The next invocation goes by the new ones. An empty &#x60;RoutingConfig&#x60; takes the second version away.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param name The alias. (required)
   * @param updateAliasRequest The settings to change. (required)
   * @return AliasConfiguration
   * @throws ApiException if fails to make API call
   */
  public AliasConfiguration updateAlias(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull String name, @jakarta.annotation.Nonnull UpdateAliasRequest updateAliasRequest) throws ApiException {
    return updateAlias(functionName, name, updateAliasRequest, null);
  }

  /**
   * Move an alias
   * Changes the settings that are given and keeps the others. The next invocation goes by the new ones. An empty &#x60;RoutingConfig&#x60; takes the second version away.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param name The alias. (required)
   * @param updateAliasRequest The settings to change. (required)
   * @param headers Optional headers to include in the request
   * @return AliasConfiguration
   * @throws ApiException if fails to make API call
   */
  public AliasConfiguration updateAlias(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull String name, @jakarta.annotation.Nonnull UpdateAliasRequest updateAliasRequest, Map<String, String> headers) throws ApiException {
    ApiResponse<AliasConfiguration> localVarResponse = updateAliasWithHttpInfo(functionName, name, updateAliasRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Move an alias
   * Changes the settings that are given and keeps the others. The next invocation goes by the new ones. An empty &#x60;RoutingConfig&#x60; takes the second version away.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param name The alias. (required)
   * @param updateAliasRequest The settings to change. (required)
   * @return ApiResponse&lt;AliasConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<AliasConfiguration> updateAliasWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull String name, @jakarta.annotation.Nonnull UpdateAliasRequest updateAliasRequest) throws ApiException {
    return updateAliasWithHttpInfo(functionName, name, updateAliasRequest, null);
  }

  /**
   * Move an alias
   * Changes the settings that are given and keeps the others. The next invocation goes by the new ones. An empty &#x60;RoutingConfig&#x60; takes the second version away.
   * @param functionName The function, in any of its forms; colons may be percent-encoded. (required)
   * @param name The alias. (required)
   * @param updateAliasRequest The settings to change. (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;AliasConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<AliasConfiguration> updateAliasWithHttpInfo(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull String name, @jakarta.annotation.Nonnull UpdateAliasRequest updateAliasRequest, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = updateAliasRequestBuilder(functionName, name, updateAliasRequest, headers);
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
          throw getApiException("updateAlias", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<AliasConfiguration>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        AliasConfiguration responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<AliasConfiguration>() {});


        return new ApiResponse<AliasConfiguration>(
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

  private HttpRequest.Builder updateAliasRequestBuilder(@jakarta.annotation.Nonnull String functionName, @jakarta.annotation.Nonnull String name, @jakarta.annotation.Nonnull UpdateAliasRequest updateAliasRequest, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'functionName' is set
    if (functionName == null) {
      throw new ApiException(400, "Missing the required parameter 'functionName' when calling updateAlias");
    }
    // verify the required parameter 'name' is set
    if (name == null) {
      throw new ApiException(400, "Missing the required parameter 'name' when calling updateAlias");
    }
    // verify the required parameter 'updateAliasRequest' is set
    if (updateAliasRequest == null) {
      throw new ApiException(400, "Missing the required parameter 'updateAliasRequest' when calling updateAlias");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/functions/{FunctionName}/aliases/{Name}"
        .replace("{FunctionName}", ApiClient.urlEncode(functionName.toString()))
        .replace("{Name}", ApiClient.urlEncode(name.toString()));

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(updateAliasRequest);
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
