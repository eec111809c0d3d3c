// Generated from openapi.yaml by scripts/generate; do not edit.
package dev.headrace.api;

import dev.headrace.ApiClient;
import dev.headrace.ApiException;
import dev.headrace.ApiResponse;
import dev.headrace.Configuration;
import dev.headrace.Pair;

import dev.headrace.model.FunctionRequestError;
import dev.headrace.model.RequestTooLargeException;
import dev.headrace.model.ResourceNotFoundException;
import dev.headrace.model.ResourceTags;
import dev.headrace.model.ServiceException;
import dev.headrace.model.TagResourceRequest;
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
public class TagsApi {
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

  public TagsApi() {
    this(Configuration.getDefaultApiClient());
  }

  public TagsApi(ApiClient apiClient) {
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
   * Read the tags of a function or a mapping
   * Gives all tags.
   * @param resource The ARN of a function or of a mapping; colons may be percent-encoded. (required)
   * @return ResourceTags
   * @throws ApiException if fails to make API call
   */
  public ResourceTags listTags(@jakarta.annotation.Nonnull String resource) throws ApiException {
    return listTags(resource, null);
  }

  /**
   * Read the tags of a function or a mapping
   * Gives all tags.
   * @param resource The ARN of a function or of a mapping; colons may be percent-encoded. (required)
   * @param headers Optional headers to include in the request
   * @return ResourceTags
   * @throws ApiException if fails to make API call
   */
  public ResourceTags listTags(@jakarta.annotation.Nonnull String resource, Map<String, String> headers) throws ApiException {
    ApiResponse<ResourceTags> localVarResponse = listTagsWithHttpInfo(resource, headers);
    return localVarResponse.getData();
  }

  /**
   * Read the tags of a function or a mapping
   * Gives all tags.
   * @param resource The ARN of a function or of a mapping; colons may be percent-encoded. (required)
   * @return ApiResponse&lt;ResourceTags&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<ResourceTags> listTagsWithHttpInfo(@jakarta.annotation.Nonnull String resource) throws ApiException {
    return listTagsWithHttpInfo(resource, null);
  }

  /**
   * Read the tags of a function or a mapping
   * Gives all tags.
   * @param resource The ARN of a function or of a mapping; colons may be percent-encoded. (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;ResourceTags&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<ResourceTags> listTagsWithHttpInfo(@jakarta.annotation.Nonnull String resource, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = listTagsRequestBuilder(resource, headers);
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
          throw getApiException("listTags", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<ResourceTags>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        ResourceTags responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<ResourceTags>() {});


        return new ApiResponse<ResourceTags>(
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

  private HttpRequest.Builder listTagsRequestBuilder(@jakarta.annotation.Nonnull String resource, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'resource' is set
    if (resource == null) {
      throw new ApiException(400, "Missing the required parameter 'resource' when calling listTags");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2017-03-31/tags/{Resource}"
        .replace("{Resource}", ApiClient.urlEncode(resource.toString()));

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
   * Tag a function or a mapping
   * Adds tags, and gives those that are there already a new value.
   * @param resource The ARN of a function or of a mapping; colons may be percent-encoded. (required)
   * @param tagResourceRequest The tags to add. (required)
   * @throws ApiException if fails to make API call
   */
  public void tagResource(@jakarta.annotation.Nonnull String resource, @jakarta.annotation.Nonnull TagResourceRequest tagResourceRequest) throws ApiException {
    tagResource(resource, tagResourceRequest, null);
  }

  /**
   * Tag a function or a mapping
   * Adds tags, and gives those that are there already a new value.
   * @param resource The ARN of a function or of a mapping; colons may be percent-encoded. (required)
   * @param tagResourceRequest The tags to add. (required)
   * @param headers Optional headers to include in the request
   * @throws ApiException if fails to make API call
   */
  public void tagResource(@jakarta.annotation.Nonnull String resource, @jakarta.annotation.Nonnull TagResourceRequest tagResourceRequest, Map<String, String> headers) throws ApiException {
    tagResourceWithHttpInfo(resource, tagResourceRequest, headers);
  }

  /**
   * Tag a function or a mapping
   * Adds tags, and gives those that are there already a new value.
   * @param resource The ARN of a function or of a mapping; colons may be percent-encoded. (required)
   * @param tagResourceRequest The tags to add. (required)
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> tagResourceWithHttpInfo(@jakarta.annotation.Nonnull String resource, @jakarta.annotation.Nonnull TagResourceRequest tagResourceRequest) throws ApiException {
    return tagResourceWithHttpInfo(resource, tagResourceRequest, null);
  }

  /**
   * Tag a function or a mapping
   * Adds tags, and gives those that are there already a new value.
   * @param resource The ARN of a function or of a mapping; colons may be percent-encoded. (required)
   * @param tagResourceRequest The tags to add. (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> tagResourceWithHttpInfo(@jakarta.annotation.Nonnull String resource, @jakarta.annotation.Nonnull TagResourceRequest tagResourceRequest, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = tagResourceRequestBuilder(resource, tagResourceRequest, headers);
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
          throw getApiException("tagResource", localVarResponse);
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

  private HttpRequest.Builder tagResourceRequestBuilder(@jakarta.annotation.Nonnull String resource, @jakarta.annotation.Nonnull TagResourceRequest tagResourceRequest, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'resource' is set
    if (resource == null) {
      throw new ApiException(400, "Missing the required parameter 'resource' when calling tagResource");
    }
    // verify the required parameter 'tagResourceRequest' is set
    if (tagResourceRequest == null) {
      throw new ApiException(400, "Missing the required parameter 'tagResourceRequest' when calling tagResource");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2017-03-31/tags/{Resource}"
        .replace("{Resource}", ApiClient.urlEncode(resource.toString()));

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(tagResourceRequest);
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
   * Take tags from a function or a mapping
   * Removes the tags with these names; a name that is not there is no error.
   * @param resource The ARN of a function or of a mapping; colons may be percent-encoded. (required)
   * @param tagKeys The names of the tags to remove, each as a parameter of its own. (required)
   * @throws ApiException if fails to make API call
   */
  public void untagResource(@jakarta.annotation.Nonnull String resource, @jakarta.annotation.Nonnull List<String> tagKeys) throws ApiException {
    untagResource(resource, tagKeys, null);
  }

  /**
   * Take tags from a function or a mapping
   * Removes the tags with these names; a name that is not there is no error.
   * @param resource The ARN of a function or of a mapping; colons may be percent-encoded. (required)
   * @param tagKeys The names of the tags to remove, each as a parameter of its own. (required)
   * @param headers Optional headers to include in the request
   * @throws ApiException if fails to make API call
   */
  public void untagResource(@jakarta.annotation.Nonnull String resource, @jakarta.annotation.Nonnull List<String> tagKeys, Map<String, String> headers) throws ApiException {
    untagResourceWithHttpInfo(resource, tagKeys, headers);
  }

  /**
   * Take tags from a function or a mapping
   * Removes the tags with these names; a name that is not there is no error.
   * @param resource The ARN of a function or of a mapping; colons may be percent-encoded. (required)
   * @param tagKeys The names of the tags to remove, each as a parameter of its own. (required)
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> untagResourceWithHttpInfo(@jakarta.annotation.Nonnull String resource, @jakarta.annotation.Nonnull List<String> tagKeys) throws ApiException {
    return untagResourceWithHttpInfo(resource, tagKeys, null);
  }

  /**
   * Take tags from a function or a mapping
   * Removes the tags with these names; a name that is not there is no error.
   * @param resource The ARN of a function or of a mapping; colons may be percent-encoded. (required)
   * @param tagKeys The names of the tags to remove, each as a parameter of its own. (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;Void&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<Void> untagResourceWithHttpInfo(@jakarta.annotation.Nonnull String resource, @jakarta.annotation.Nonnull List<String> tagKeys, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = untagResourceRequestBuilder(resource, tagKeys, headers);
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
          throw getApiException("untagResource", localVarResponse);
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

  private HttpRequest.Builder untagResourceRequestBuilder(@jakarta.annotation.Nonnull String resource, @jakarta.annotation.Nonnull List<String> tagKeys, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'resource' is set
    if (resource == null) {
      throw new ApiException(400, "Missing the required parameter 'resource' when calling untagResource");
    }
    // verify the required parameter 'tagKeys' is set
    if (tagKeys == null) {
      throw new ApiException(400, "Missing the required parameter 'tagKeys' when calling untagResource");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2017-03-31/tags/{Resource}"
        .replace("{Resource}", ApiClient.urlEncode(resource.toString()));

    List<Pair> localVarQueryParams = new ArrayList<>();
    StringJoiner localVarQueryStringJoiner = new StringJoiner("&");
    String localVarQueryParameterBaseName;
    localVarQueryParameterBaseName = "tagKeys";
    localVarQueryParams.addAll(ApiClient.parameterToPairs("multi", "tagKeys", tagKeys));

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
