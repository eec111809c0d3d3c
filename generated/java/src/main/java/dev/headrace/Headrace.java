// Generated from openapi.yaml by scripts/generate; do not edit.
package dev.headrace;

import dev.headrace.api.AliasesApi;
import dev.headrace.api.ConcurrencyApi;
import dev.headrace.api.EventSourceMappingsApi;
import dev.headrace.api.FunctionsApi;
import dev.headrace.api.InvocationsApi;
import dev.headrace.api.PermissionsApi;
import dev.headrace.api.TagsApi;
import dev.headrace.model.*;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A client of one server. Every method answers what the API answers, or throws a {@link HeadraceException}: of the class
 * that has the exception's name.
 */
public final class Headrace {
  private final ApiClient client = new ApiClient();
  private final String url;
  private final AliasesApi aliasesApi;
  private final ConcurrencyApi concurrencyApi;
  private final EventSourceMappingsApi eventSourceMappingsApi;
  private final FunctionsApi functionsApi;
  private final InvocationsApi invocationsApi;
  private final PermissionsApi permissionsApi;
  private final TagsApi tagsApi;

  /** A client of the server at a URL such as http://127.0.0.1:4566. */
  public Headrace(String url) {
    this.url = url.replaceAll("/+$", "");
    client.updateBaseUri(this.url);
    aliasesApi = new AliasesApi(client);
    concurrencyApi = new ConcurrencyApi(client);
    eventSourceMappingsApi = new EventSourceMappingsApi(client);
    functionsApi = new FunctionsApi(client);
    invocationsApi = new InvocationsApi(client);
    permissionsApi = new PermissionsApi(client);
    tagsApi = new TagsApi(client);
  }

  /** Connect an event source to a function. */
  public EventSourceMappingConfiguration createEventSourceMapping(KinesisStreamMapping mapping) throws HeadraceException {
    return createEventSourceMapping(new CreateEventSourceMappingRequest(mapping));
  }

  /** Connect an event source to a function. */
  public EventSourceMappingConfiguration createEventSourceMapping(KinesisStreamMappingAtTimestamp mapping) throws HeadraceException {
    return createEventSourceMapping(new CreateEventSourceMappingRequest(mapping));
  }

  /** Connect an event source to a function. */
  public EventSourceMappingConfiguration createEventSourceMapping(DynamoDBStreamMapping mapping) throws HeadraceException {
    return createEventSourceMapping(new CreateEventSourceMappingRequest(mapping));
  }

  /** Connect an event source to a function. */
  public EventSourceMappingConfiguration createEventSourceMapping(SqsQueueMapping mapping) throws HeadraceException {
    return createEventSourceMapping(new CreateEventSourceMappingRequest(mapping));
  }

  /** Connect an event source to a function. */
  public EventSourceMappingConfiguration createEventSourceMapping(SqsQueueMappingWithWindow mapping) throws HeadraceException {
    return createEventSourceMapping(new CreateEventSourceMappingRequest(mapping));
  }

  /** Connect an event source to a function. */
  public EventSourceMappingConfiguration createEventSourceMapping(SqsFifoQueueMapping mapping) throws HeadraceException {
    return createEventSourceMapping(new CreateEventSourceMappingRequest(mapping));
  }

  /** Connect an event source to a function. */
  public EventSourceMappingConfiguration createEventSourceMapping(MskMapping mapping) throws HeadraceException {
    return createEventSourceMapping(new CreateEventSourceMappingRequest(mapping));
  }

  /** Connect an event source to a function. */
  public EventSourceMappingConfiguration createEventSourceMapping(SelfManagedKafkaMapping mapping) throws HeadraceException {
    return createEventSourceMapping(new CreateEventSourceMappingRequest(mapping));
  }

  /** Connect an event source to a function. */
  public EventSourceMappingConfiguration createEventSourceMapping(ActiveMqMapping mapping) throws HeadraceException {
    return createEventSourceMapping(new CreateEventSourceMappingRequest(mapping));
  }

  /** Connect an event source to a function. */
  public EventSourceMappingConfiguration createEventSourceMapping(RabbitMqMapping mapping) throws HeadraceException {
    return createEventSourceMapping(new CreateEventSourceMappingRequest(mapping));
  }

  /** Name a version. */
  public AliasConfiguration createAlias(String functionName, CreateAliasRequest createAliasRequest) throws HeadraceException {
    try {
      return aliasesApi.createAlias(functionName, createAliasRequest);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Remove an alias. */
  public void deleteAlias(String functionName, String name) throws HeadraceException {
    try {
      aliasesApi.deleteAlias(functionName, name);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Read one alias. */
  public AliasConfiguration getAlias(String functionName, String name) throws HeadraceException {
    try {
      return aliasesApi.getAlias(functionName, name);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** List a function's aliases, page by page. */
  public AliasPage listAliases(String functionName, String functionVersion, String marker, Integer maxItems) throws HeadraceException {
    try {
      return aliasesApi.listAliases(functionName, functionVersion, marker, maxItems);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** The same as {@link #listAliases}, all pages together. */
  public List<AliasConfiguration> allAliases(String functionName, String functionVersion) throws HeadraceException {
    List<AliasConfiguration> found = new ArrayList<>();
    String next = null;
    do {
      AliasPage page = listAliases(functionName, functionVersion, next, null);
      if (page.getAliases() != null) {
        found.addAll(page.getAliases());
      }
      next = page.getNextMarker();
    } while (next != null);
    return found;
  }

  /** Move an alias. */
  public AliasConfiguration updateAlias(String functionName, String name, UpdateAliasRequest updateAliasRequest) throws HeadraceException {
    try {
      return aliasesApi.updateAlias(functionName, name, updateAliasRequest);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Take a function's limit away. */
  public void deleteFunctionConcurrency(String functionName) throws HeadraceException {
    try {
      concurrencyApi.deleteFunctionConcurrency(functionName);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Read a function's limit. */
  public Concurrency getFunctionConcurrency(String functionName) throws HeadraceException {
    try {
      return concurrencyApi.getFunctionConcurrency(functionName);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Limit how often a function runs at once. */
  public Concurrency putFunctionConcurrency(String functionName, PutFunctionConcurrencyRequest putFunctionConcurrencyRequest) throws HeadraceException {
    try {
      return concurrencyApi.putFunctionConcurrency(functionName, putFunctionConcurrencyRequest);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Connect an event source to a function. */
  public EventSourceMappingConfiguration createEventSourceMapping(CreateEventSourceMappingRequest createEventSourceMappingRequest) throws HeadraceException {
    try {
      return eventSourceMappingsApi.createEventSourceMapping(createEventSourceMappingRequest);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Remove one mapping. */
  public EventSourceMappingConfiguration deleteEventSourceMapping(String UUID) throws HeadraceException {
    try {
      return eventSourceMappingsApi.deleteEventSourceMapping(UUID);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Read one mapping. */
  public EventSourceMappingConfiguration getEventSourceMapping(String UUID) throws HeadraceException {
    try {
      return eventSourceMappingsApi.getEventSourceMapping(UUID);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** List mappings, page by page. */
  public EventSourceMappingPage listEventSourceMappings(String eventSourceArn, String functionName, String marker, Integer maxItems) throws HeadraceException {
    try {
      return eventSourceMappingsApi.listEventSourceMappings(eventSourceArn, functionName, marker, maxItems);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** The same as {@link #listEventSourceMappings}, all pages together. */
  public List<EventSourceMappingConfiguration> allEventSourceMappings(String eventSourceArn, String functionName) throws HeadraceException {
    List<EventSourceMappingConfiguration> found = new ArrayList<>();
    String next = null;
    do {
      EventSourceMappingPage page = listEventSourceMappings(eventSourceArn, functionName, next, null);
      if (page.getEventSourceMappings() != null) {
        found.addAll(page.getEventSourceMappings());
      }
      next = page.getNextMarker();
    } while (next != null);
    return found;
  }

  /** Change one mapping. */
  public EventSourceMappingConfiguration updateEventSourceMapping(String UUID, UpdateEventSourceMappingRequest updateEventSourceMappingRequest) throws HeadraceException {
    try {
      return eventSourceMappingsApi.updateEventSourceMapping(UUID, updateEventSourceMappingRequest);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Deploy a function. */
  public FunctionConfiguration createFunction(CreateFunctionRequest createFunctionRequest) throws HeadraceException {
    try {
      return functionsApi.createFunction(createFunctionRequest);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Remove a function, or one version of it. */
  public void deleteFunction(String functionName, String qualifier) throws HeadraceException {
    try {
      functionsApi.deleteFunction(functionName, qualifier);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Read one function. */
  public FunctionDetails getFunction(String functionName, String qualifier) throws HeadraceException {
    try {
      return functionsApi.getFunction(functionName, qualifier);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Read a function's code signing configuration. */
  public FunctionCodeSigningConfig getFunctionCodeSigningConfig(String functionName) throws HeadraceException {
    try {
      return functionsApi.getFunctionCodeSigningConfig(functionName);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Read the configuration of one version. */
  public FunctionConfiguration getFunctionConfiguration(String functionName, String qualifier) throws HeadraceException {
    try {
      return functionsApi.getFunctionConfiguration(functionName, qualifier);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Read what becomes of invocations that go in circles. */
  public FunctionRecursionConfig getFunctionRecursionConfig(String functionName) throws HeadraceException {
    try {
      return functionsApi.getFunctionRecursionConfig(functionName);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Read how a function's runtime is updated. */
  public RuntimeManagementConfig getRuntimeManagementConfig(String functionName, String qualifier) throws HeadraceException {
    try {
      return functionsApi.getRuntimeManagementConfig(functionName, qualifier);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** List functions, page by page. */
  public FunctionPage listFunctions(String masterRegion, AllVersions functionVersion, String marker, Integer maxItems) throws HeadraceException {
    try {
      return functionsApi.listFunctions(masterRegion, functionVersion, marker, maxItems);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** The same as {@link #listFunctions}, all pages together. */
  public List<FunctionConfiguration> allFunctions(String masterRegion, AllVersions functionVersion) throws HeadraceException {
    List<FunctionConfiguration> found = new ArrayList<>();
    String next = null;
    do {
      FunctionPage page = listFunctions(masterRegion, functionVersion, next, null);
      if (page.getFunctions() != null) {
        found.addAll(page.getFunctions());
      }
      next = page.getNextMarker();
    } while (next != null);
    return found;
  }

  /** List a function's versions, page by page. */
  public VersionPage listVersionsByFunction(String functionName, String marker, Integer maxItems) throws HeadraceException {
    try {
      return functionsApi.listVersionsByFunction(functionName, marker, maxItems);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** The same as {@link #listVersionsByFunction}, all pages together. */
  public List<FunctionConfiguration> allVersionsByFunction(String functionName) throws HeadraceException {
    List<FunctionConfiguration> found = new ArrayList<>();
    String next = null;
    do {
      VersionPage page = listVersionsByFunction(functionName, next, null);
      if (page.getVersions() != null) {
        found.addAll(page.getVersions());
      }
      next = page.getNextMarker();
    } while (next != null);
    return found;
  }

  /** Publish a version. */
  public FunctionConfiguration publishVersion(String functionName, PublishVersionRequest publishVersionRequest) throws HeadraceException {
    try {
      return functionsApi.publishVersion(functionName, publishVersionRequest);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Replace a function's code. */
  public FunctionConfiguration updateFunctionCode(String functionName, UpdateFunctionCodeRequest updateFunctionCodeRequest) throws HeadraceException {
    try {
      return functionsApi.updateFunctionCode(functionName, updateFunctionCodeRequest);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Change how a function runs. */
  public FunctionConfiguration updateFunctionConfiguration(String functionName, UpdateFunctionConfigurationRequest updateFunctionConfigurationRequest) throws HeadraceException {
    try {
      return functionsApi.updateFunctionConfiguration(functionName, updateFunctionConfigurationRequest);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Add a statement to a policy. */
  public AddedPermission addPermission(String functionName, AddPermissionRequest addPermissionRequest, String qualifier) throws HeadraceException {
    try {
      return permissionsApi.addPermission(functionName, addPermissionRequest, qualifier);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Read a policy. */
  public FunctionPolicy getPolicy(String functionName, String qualifier) throws HeadraceException {
    try {
      return permissionsApi.getPolicy(functionName, qualifier);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Remove a statement from a policy. */
  public void removePermission(String functionName, String statementId, String qualifier, String revisionId) throws HeadraceException {
    try {
      permissionsApi.removePermission(functionName, statementId, qualifier, revisionId);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Read the tags of a function or a mapping. */
  public ResourceTags listTags(String resource) throws HeadraceException {
    try {
      return tagsApi.listTags(resource);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Tag a function or a mapping. */
  public void tagResource(String resource, TagResourceRequest tagResourceRequest) throws HeadraceException {
    try {
      tagsApi.tagResource(resource, tagResourceRequest);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** Take tags from a function or a mapping. */
  public void untagResource(String resource, List<String> tagKeys) throws HeadraceException {
    try {
      tagsApi.untagResource(resource, tagKeys);
    } catch (ApiException error) {
      throw HeadraceException.of(error);
    }
  }

  /** What a function answered. */
  public static final class Invocation {
    private final HttpResponse<byte[]> answer;

    Invocation(HttpResponse<byte[]> answer) {
      this.answer = answer;
    }

    /** 200 for an answer, 202 for an event that is kept for later, 204 for a dry run. */
    public int getStatus() {
      return answer.statusCode();
    }

    public byte[] getPayload() {
      return answer.body();
    }

    /** Handled or Unhandled when the function failed. */
    public Optional<String> getFunctionError() {
      return answer.headers().firstValue("x-amz-function-error");
    }

    public Optional<String> getExecutedVersion() {
      return answer.headers().firstValue("x-amz-executed-version");
    }

    /** The last 4 KB of the log, if they were asked for. */
    public Optional<String> getLog() {
      return answer.headers().firstValue("x-amz-log-result")
          .map(text -> new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8));
    }
  }

  /**
   * Call a function. A function that failed is an answer, too: look at its error.
   *
   * @param qualifier a version or an alias, or null
   * @param type how it is called, or null for RequestResponse
   * @param logType whether the end of the log is wanted, or null
   */
  public Invocation invoke(String functionName, byte[] payload, String qualifier, InvocationType type, LogType logType)
      throws HeadraceException {
    String path = "/2015-03-31/functions/" + encoded(functionName) + "/invocations";
    String query = qualifier == null ? "" : "?Qualifier=" + encoded(qualifier);
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path + query))
        .header("Content-Type", "application/octet-stream")
        .POST(HttpRequest.BodyPublishers.ofByteArray(payload));
    if (type != null) {
      request.header("X-Amz-Invocation-Type", type.getValue());
    }
    if (logType != null) {
      request.header("X-Amz-Log-Type", logType.getValue());
    }
    HttpResponse<byte[]> answer;
    try {
      answer = client.getHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException error) {
      throw new HeadraceException(String.valueOf(error.getMessage()), error);
    } catch (InterruptedException error) {
      Thread.currentThread().interrupt();
      throw new HeadraceException("interrupted", error);
    }
    if (answer.statusCode() >= 400) {
      throw HeadraceException.of(answer.statusCode(), answer.headers(), new String(answer.body(), StandardCharsets.UTF_8));
    }
    return new Invocation(answer);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
