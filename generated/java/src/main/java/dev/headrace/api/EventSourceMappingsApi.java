// Generated from openapi.yaml by scripts/generate; do not edit.
package dev.headrace.api;

import dev.headrace.ApiClient;
import dev.headrace.ApiException;
import dev.headrace.ApiResponse;
import dev.headrace.Configuration;
import dev.headrace.Pair;

import dev.headrace.model.BadRequestError;
import dev.headrace.model.CreateEventSourceMappingRequest;
import dev.headrace.model.EventSourceMappingConfiguration;
import dev.headrace.model.EventSourceMappingPage;
import dev.headrace.model.RequestTooLargeException;
import dev.headrace.model.ResourceConflictException;
import dev.headrace.model.ResourceNotFoundException;
import dev.headrace.model.ServiceException;
import dev.headrace.model.TooManyRequestsException;
import dev.headrace.model.UnsupportedMediaTypeException;
import dev.headrace.model.UpdateEventSourceMappingRequest;

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
public class EventSourceMappingsApi {
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

  public EventSourceMappingsApi() {
    this(Configuration.getDefaultApiClient());
  }

  public EventSourceMappingsApi(ApiClient apiClient) {
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
   * Connect an event source to a function
   * Stores a new mapping and starts to poll its source, unless &#x60;Enabled&#x60; is false. The answer comes before the first poll: its &#x60;State&#x60; is &#x60;Creating&#x60;, and &#x60;Enabled&#x60; follows.
   * @param createEventSourceMappingRequest One of the mappings below; the event source decides which. (required)
   * @return EventSourceMappingConfiguration
   * @throws ApiException if fails to make API call
   */
  public EventSourceMappingConfiguration createEventSourceMapping(@jakarta.annotation.Nonnull CreateEventSourceMappingRequest createEventSourceMappingRequest) throws ApiException {
    return createEventSourceMapping(createEventSourceMappingRequest, null);
  }

  /**
   * Connect an event source to a function
   * Stores a new mapping and starts to poll its source, unless &#x60;Enabled&#x60; is false. The answer comes before the first poll: its &#x60;State&#x60; is &#x60;Creating&#x60;, and &#x60;Enabled&#x60; follows.
   * @param createEventSourceMappingRequest One of the mappings below; the event source decides which. (required)
   * @param headers Optional headers to include in the request
   * @return EventSourceMappingConfiguration
   * @throws ApiException if fails to make API call
   */
  public EventSourceMappingConfiguration createEventSourceMapping(@jakarta.annotation.Nonnull CreateEventSourceMappingRequest createEventSourceMappingRequest, Map<String, String> headers) throws ApiException {
    ApiResponse<EventSourceMappingConfiguration> localVarResponse = createEventSourceMappingWithHttpInfo(createEventSourceMappingRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Connect an event source to a function
   * Stores a new mapping and starts to poll its source, unless &#x60;Enabled&#x60; is false. The answer comes before the first poll: its &#x60;State&#x60; is &#x60;Creating&#x60;, and &#x60;Enabled&#x60; follows.
   * @param createEventSourceMappingRequest One of the mappings below; the event source decides which. (required)
   * @return ApiResponse&lt;EventSourceMappingConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<EventSourceMappingConfiguration> createEventSourceMappingWithHttpInfo(@jakarta.annotation.Nonnull CreateEventSourceMappingRequest createEventSourceMappingRequest) throws ApiException {
    return createEventSourceMappingWithHttpInfo(createEventSourceMappingRequest, null);
  }

  /**
   * Connect an event source to a function
   * Stores a new mapping and starts to poll its source, unless &#x60;Enabled&#x60; is false. The answer comes before the first poll: its &#x60;State&#x60; is &#x60;Creating&#x60;, and &#x60;Enabled&#x60; follows.
   * @param createEventSourceMappingRequest One of the mappings below; the event source decides which. (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;EventSourceMappingConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<EventSourceMappingConfiguration> createEventSourceMappingWithHttpInfo(@jakarta.annotation.Nonnull CreateEventSourceMappingRequest createEventSourceMappingRequest, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = createEventSourceMappingRequestBuilder(createEventSourceMappingRequest, headers);
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
          throw getApiException("createEventSourceMapping", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<EventSourceMappingConfiguration>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        EventSourceMappingConfiguration responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<EventSourceMappingConfiguration>() {});


        return new ApiResponse<EventSourceMappingConfiguration>(
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

  private HttpRequest.Builder createEventSourceMappingRequestBuilder(@jakarta.annotation.Nonnull CreateEventSourceMappingRequest createEventSourceMappingRequest, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'createEventSourceMappingRequest' is set
    if (createEventSourceMappingRequest == null) {
      throw new ApiException(400, "Missing the required parameter 'createEventSourceMappingRequest' when calling createEventSourceMapping");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/event-source-mappings/";

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(createEventSourceMappingRequest);
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
   * Remove one mapping
   * Stops polling and forgets the mapping. The answer shows it for the last time, in the state &#x60;Deleting&#x60;; a batch that is with the function already is brought to its end.
   * @param UUID The mapping&#39;s identifier, as Create gave it. (required)
   * @return EventSourceMappingConfiguration
   * @throws ApiException if fails to make API call
   */
  public EventSourceMappingConfiguration deleteEventSourceMapping(@jakarta.annotation.Nonnull String UUID) throws ApiException {
    return deleteEventSourceMapping(UUID, null);
  }

  /**
   * Remove one mapping
   * Stops polling and forgets the mapping. The answer shows it for the last time, in the state &#x60;Deleting&#x60;; a batch that is with the function already is brought to its end.
   * @param UUID The mapping&#39;s identifier, as Create gave it. (required)
   * @param headers Optional headers to include in the request
   * @return EventSourceMappingConfiguration
   * @throws ApiException if fails to make API call
   */
  public EventSourceMappingConfiguration deleteEventSourceMapping(@jakarta.annotation.Nonnull String UUID, Map<String, String> headers) throws ApiException {
    ApiResponse<EventSourceMappingConfiguration> localVarResponse = deleteEventSourceMappingWithHttpInfo(UUID, headers);
    return localVarResponse.getData();
  }

  /**
   * Remove one mapping
   * Stops polling and forgets the mapping. The answer shows it for the last time, in the state &#x60;Deleting&#x60;; a batch that is with the function already is brought to its end.
   * @param UUID The mapping&#39;s identifier, as Create gave it. (required)
   * @return ApiResponse&lt;EventSourceMappingConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<EventSourceMappingConfiguration> deleteEventSourceMappingWithHttpInfo(@jakarta.annotation.Nonnull String UUID) throws ApiException {
    return deleteEventSourceMappingWithHttpInfo(UUID, null);
  }

  /**
   * Remove one mapping
   * Stops polling and forgets the mapping. The answer shows it for the last time, in the state &#x60;Deleting&#x60;; a batch that is with the function already is brought to its end.
   * @param UUID The mapping&#39;s identifier, as Create gave it. (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;EventSourceMappingConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<EventSourceMappingConfiguration> deleteEventSourceMappingWithHttpInfo(@jakarta.annotation.Nonnull String UUID, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = deleteEventSourceMappingRequestBuilder(UUID, headers);
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
          throw getApiException("deleteEventSourceMapping", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<EventSourceMappingConfiguration>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        EventSourceMappingConfiguration responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<EventSourceMappingConfiguration>() {});


        return new ApiResponse<EventSourceMappingConfiguration>(
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

  private HttpRequest.Builder deleteEventSourceMappingRequestBuilder(@jakarta.annotation.Nonnull String UUID, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'UUID' is set
    if (UUID == null) {
      throw new ApiException(400, "Missing the required parameter 'UUID' when calling deleteEventSourceMapping");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/event-source-mappings/{UUID}"
        .replace("{UUID}", ApiClient.urlEncode(UUID.toString()));

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
   * Read one mapping
   * Gives a mapping&#39;s settings, its state and the result of its last run.
   * @param UUID The mapping&#39;s identifier, as Create gave it. (required)
   * @return EventSourceMappingConfiguration
   * @throws ApiException if fails to make API call
   */
  public EventSourceMappingConfiguration getEventSourceMapping(@jakarta.annotation.Nonnull String UUID) throws ApiException {
    return getEventSourceMapping(UUID, null);
  }

  /**
   * Read one mapping
   * Gives a mapping&#39;s settings, its state and the result of its last run.
   * @param UUID The mapping&#39;s identifier, as Create gave it. (required)
   * @param headers Optional headers to include in the request
   * @return EventSourceMappingConfiguration
   * @throws ApiException if fails to make API call
   */
  public EventSourceMappingConfiguration getEventSourceMapping(@jakarta.annotation.Nonnull String UUID, Map<String, String> headers) throws ApiException {
    ApiResponse<EventSourceMappingConfiguration> localVarResponse = getEventSourceMappingWithHttpInfo(UUID, headers);
    return localVarResponse.getData();
  }

  /**
   * Read one mapping
   * Gives a mapping&#39;s settings, its state and the result of its last run.
   * @param UUID The mapping&#39;s identifier, as Create gave it. (required)
   * @return ApiResponse&lt;EventSourceMappingConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<EventSourceMappingConfiguration> getEventSourceMappingWithHttpInfo(@jakarta.annotation.Nonnull String UUID) throws ApiException {
    return getEventSourceMappingWithHttpInfo(UUID, null);
  }

  /**
   * Read one mapping
   * Gives a mapping&#39;s settings, its state and the result of its last run.
   * @param UUID The mapping&#39;s identifier, as Create gave it. (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;EventSourceMappingConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<EventSourceMappingConfiguration> getEventSourceMappingWithHttpInfo(@jakarta.annotation.Nonnull String UUID, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = getEventSourceMappingRequestBuilder(UUID, headers);
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
          throw getApiException("getEventSourceMapping", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<EventSourceMappingConfiguration>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        EventSourceMappingConfiguration responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<EventSourceMappingConfiguration>() {});


        return new ApiResponse<EventSourceMappingConfiguration>(
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

  private HttpRequest.Builder getEventSourceMappingRequestBuilder(@jakarta.annotation.Nonnull String UUID, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'UUID' is set
    if (UUID == null) {
      throw new ApiException(400, "Missing the required parameter 'UUID' when calling getEventSourceMapping");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/event-source-mappings/{UUID}"
        .replace("{UUID}", ApiClient.urlEncode(UUID.toString()));

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
   * List mappings, page by page
   * Gives the mappings of a source, of a function, of both, or all. Naming a source or a function that nobody knows is no error: the list is empty.
   * @param eventSourceArn Only mappings of this event source. (optional)
   * @param functionName Only mappings to this function, in any of the forms that Create takes. (optional)
   * @param marker The &#x60;NextMarker&#x60; of the page before. (optional)
   * @param maxItems How many entries to give at most. (optional)
   * @return EventSourceMappingPage
   * @throws ApiException if fails to make API call
   */
  public EventSourceMappingPage listEventSourceMappings(@jakarta.annotation.Nullable String eventSourceArn, @jakarta.annotation.Nullable String functionName, @jakarta.annotation.Nullable String marker, @jakarta.annotation.Nullable Integer maxItems) throws ApiException {
    return listEventSourceMappings(eventSourceArn, functionName, marker, maxItems, null);
  }

  /**
   * List mappings, page by page
   * Gives the mappings of a source, of a function, of both, or all. Naming a source or a function that nobody knows is no error: the list is empty.
   * @param eventSourceArn Only mappings of this event source. (optional)
   * @param functionName Only mappings to this function, in any of the forms that Create takes. (optional)
   * @param marker The &#x60;NextMarker&#x60; of the page before. (optional)
   * @param maxItems How many entries to give at most. (optional)
   * @param headers Optional headers to include in the request
   * @return EventSourceMappingPage
   * @throws ApiException if fails to make API call
   */
  public EventSourceMappingPage listEventSourceMappings(@jakarta.annotation.Nullable String eventSourceArn, @jakarta.annotation.Nullable String functionName, @jakarta.annotation.Nullable String marker, @jakarta.annotation.Nullable Integer maxItems, Map<String, String> headers) throws ApiException {
    ApiResponse<EventSourceMappingPage> localVarResponse = listEventSourceMappingsWithHttpInfo(eventSourceArn, functionName, marker, maxItems, headers);
    return localVarResponse.getData();
  }

  /**
   * List mappings, page by page
   * Gives the mappings of a source, of a function, of both, or all. Naming a source or a function that nobody knows is no error: the list is empty.
   * @param eventSourceArn Only mappings of this event source. (optional)
   * @param functionName Only mappings to this function, in any of the forms that Create takes. (optional)
   * @param marker The &#x60;NextMarker&#x60; of the page before. (optional)
   * @param maxItems How many entries to give at most. (optional)
   * @return ApiResponse&lt;EventSourceMappingPage&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<EventSourceMappingPage> listEventSourceMappingsWithHttpInfo(@jakarta.annotation.Nullable String eventSourceArn, @jakarta.annotation.Nullable String functionName, @jakarta.annotation.Nullable String marker, @jakarta.annotation.Nullable Integer maxItems) throws ApiException {
    return listEventSourceMappingsWithHttpInfo(eventSourceArn, functionName, marker, maxItems, null);
  }

  /**
   * List mappings, page by page
   * Gives the mappings of a source, of a function, of both, or all. Naming a source or a function that nobody knows is no error: the list is empty.
   * @param eventSourceArn Only mappings of this event source. (optional)
   * @param functionName Only mappings to this function, in any of the forms that Create takes. (optional)
   * @param marker The &#x60;NextMarker&#x60; of the page before. (optional)
   * @param maxItems How many entries to give at most. (optional)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;EventSourceMappingPage&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<EventSourceMappingPage> listEventSourceMappingsWithHttpInfo(@jakarta.annotation.Nullable String eventSourceArn, @jakarta.annotation.Nullable String functionName, @jakarta.annotation.Nullable String marker, @jakarta.annotation.Nullable Integer maxItems, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = listEventSourceMappingsRequestBuilder(eventSourceArn, functionName, marker, maxItems, headers);
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
          throw getApiException("listEventSourceMappings", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<EventSourceMappingPage>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        EventSourceMappingPage responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<EventSourceMappingPage>() {});


        return new ApiResponse<EventSourceMappingPage>(
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

  private HttpRequest.Builder listEventSourceMappingsRequestBuilder(@jakarta.annotation.Nullable String eventSourceArn, @jakarta.annotation.Nullable String functionName, @jakarta.annotation.Nullable String marker, @jakarta.annotation.Nullable Integer maxItems, Map<String, String> headers) throws ApiException {

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/event-source-mappings/";

    List<Pair> localVarQueryParams = new ArrayList<>();
    StringJoiner localVarQueryStringJoiner = new StringJoiner("&");
    String localVarQueryParameterBaseName;
    localVarQueryParameterBaseName = "EventSourceArn";
    localVarQueryParams.addAll(ApiClient.parameterToPairs("EventSourceArn", eventSourceArn));
    localVarQueryParameterBaseName = "FunctionName";
    localVarQueryParams.addAll(ApiClient.parameterToPairs("FunctionName", functionName));
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
   * Change one mapping
   * Changes the settings that are given and keeps the others. What comes out must be a mapping that Create would accept for the same source. The event source, its starting position, its topic and its queue cannot be changed.
   * @param UUID The mapping&#39;s identifier, as Create gave it. (required)
   * @param updateEventSourceMappingRequest The settings to change. (required)
   * @return EventSourceMappingConfiguration
   * @throws ApiException if fails to make API call
   */
  public EventSourceMappingConfiguration updateEventSourceMapping(@jakarta.annotation.Nonnull String UUID, @jakarta.annotation.Nonnull UpdateEventSourceMappingRequest updateEventSourceMappingRequest) throws ApiException {
    return updateEventSourceMapping(UUID, updateEventSourceMappingRequest, null);
  }

  /**
   * Change one mapping
   * Changes the settings that are given and keeps the others. What comes out must be a mapping that Create would accept for the same source. The event source, its starting position, its topic and its queue cannot be changed.
   * @param UUID The mapping&#39;s identifier, as Create gave it. (required)
   * @param updateEventSourceMappingRequest The settings to change. (required)
   * @param headers Optional headers to include in the request
   * @return EventSourceMappingConfiguration
   * @throws ApiException if fails to make API call
   */
  public EventSourceMappingConfiguration updateEventSourceMapping(@jakarta.annotation.Nonnull String UUID, @jakarta.annotation.Nonnull UpdateEventSourceMappingRequest updateEventSourceMappingRequest, Map<String, String> headers) throws ApiException {
    ApiResponse<EventSourceMappingConfiguration> localVarResponse = updateEventSourceMappingWithHttpInfo(UUID, updateEventSourceMappingRequest, headers);
    return localVarResponse.getData();
  }

  /**
   * Change one mapping
   * Changes the settings that are given and keeps the others. What comes out must be a mapping that Create would accept for the same source. The event source, its starting position, its topic and its queue cannot be changed.
   * @param UUID The mapping&#39;s identifier, as Create gave it. (required)
   * @param updateEventSourceMappingRequest The settings to change. (required)
   * @return ApiResponse&lt;EventSourceMappingConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<EventSourceMappingConfiguration> updateEventSourceMappingWithHttpInfo(@jakarta.annotation.Nonnull String UUID, @jakarta.annotation.Nonnull UpdateEventSourceMappingRequest updateEventSourceMappingRequest) throws ApiException {
    return updateEventSourceMappingWithHttpInfo(UUID, updateEventSourceMappingRequest, null);
  }

  /**
   * Change one mapping
   * Changes the settings that are given and keeps the others. What comes out must be a mapping that Create would accept for the same source. The event source, its starting position, its topic and its queue cannot be changed.
   * @param UUID The mapping&#39;s identifier, as Create gave it. (required)
   * @param updateEventSourceMappingRequest The settings to change. (required)
   * @param headers Optional headers to include in the request
   * @return ApiResponse&lt;EventSourceMappingConfiguration&gt;
   * @throws ApiException if fails to make API call
   */
  public ApiResponse<EventSourceMappingConfiguration> updateEventSourceMappingWithHttpInfo(@jakarta.annotation.Nonnull String UUID, @jakarta.annotation.Nonnull UpdateEventSourceMappingRequest updateEventSourceMappingRequest, Map<String, String> headers) throws ApiException {
    HttpRequest.Builder localVarRequestBuilder = updateEventSourceMappingRequestBuilder(UUID, updateEventSourceMappingRequest, headers);
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
          throw getApiException("updateEventSourceMapping", localVarResponse);
        }
        localVarResponseBody = ApiClient.getResponseBody(localVarResponse);
        if (localVarResponseBody == null) {
          return new ApiResponse<EventSourceMappingConfiguration>(
              localVarResponse.statusCode(),
              localVarResponse.headers().map(),
              null
          );
        }



        String responseBody = new String(localVarResponseBody.readAllBytes());
        EventSourceMappingConfiguration responseValue = responseBody.isBlank()? null: memberVarObjectMapper.readValue(responseBody, new TypeReference<EventSourceMappingConfiguration>() {});


        return new ApiResponse<EventSourceMappingConfiguration>(
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

  private HttpRequest.Builder updateEventSourceMappingRequestBuilder(@jakarta.annotation.Nonnull String UUID, @jakarta.annotation.Nonnull UpdateEventSourceMappingRequest updateEventSourceMappingRequest, Map<String, String> headers) throws ApiException {
    // verify the required parameter 'UUID' is set
    if (UUID == null) {
      throw new ApiException(400, "Missing the required parameter 'UUID' when calling updateEventSourceMapping");
    }
    // verify the required parameter 'updateEventSourceMappingRequest' is set
    if (updateEventSourceMappingRequest == null) {
      throw new ApiException(400, "Missing the required parameter 'updateEventSourceMappingRequest' when calling updateEventSourceMapping");
    }

    HttpRequest.Builder localVarRequestBuilder = HttpRequest.newBuilder();

    String localVarPath = "/2015-03-31/event-source-mappings/{UUID}"
        .replace("{UUID}", ApiClient.urlEncode(UUID.toString()));

    localVarRequestBuilder.uri(URI.create(memberVarBaseUri + localVarPath));

    localVarRequestBuilder.header("Content-Type", "application/json");
    localVarRequestBuilder.header("Accept", "application/json");

    try {
      byte[] localVarPostBody = memberVarObjectMapper.writeValueAsBytes(updateEventSourceMappingRequest);
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
