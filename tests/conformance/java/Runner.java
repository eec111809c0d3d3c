import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.Headrace;
import dev.headrace.HeadraceException;
import dev.headrace.JSON;
import dev.headrace.model.*;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a plan, leads each kind of mapping through its life, and sends each vector by the generated client; raw where its
 * types have no room for the request.
 */
public final class Runner {
  private static final String MAPPINGS = "/2015-03-31/event-source-mappings/";
  private static final ObjectMapper MAPPER = new JSON().getMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static Headrace client;
  private static String url;

  private interface Call<T> {
    T run() throws HeadraceException;
  }

  private interface Create<T> {
    EventSourceMappingConfiguration send(T mapping) throws HeadraceException;
  }

  private static final class Variant<T> {
    final Class<T> type;
    final Create<T> create;

    Variant(Class<T> type, Create<T> create) {
      this.type = type;
      this.create = create;
    }

    Optional<Call<EventSourceMappingConfiguration>> of(JsonNode body) {
      return read(body, type).map(mapping -> () -> create.send(mapping));
    }
  }

  private static final Map<String, Variant<?>> VARIANTS = new LinkedHashMap<>();

  static {
    VARIANTS.put("KinesisStreamMapping", new Variant<>(KinesisStreamMapping.class, one -> client.createEventSourceMapping(one)));
    VARIANTS.put("KinesisStreamMappingAtTimestamp", new Variant<>(KinesisStreamMappingAtTimestamp.class, one -> client.createEventSourceMapping(one)));
    VARIANTS.put("DynamoDBStreamMapping", new Variant<>(DynamoDBStreamMapping.class, one -> client.createEventSourceMapping(one)));
    VARIANTS.put("SqsQueueMapping", new Variant<>(SqsQueueMapping.class, one -> client.createEventSourceMapping(one)));
    VARIANTS.put("SqsQueueMappingWithWindow", new Variant<>(SqsQueueMappingWithWindow.class, one -> client.createEventSourceMapping(one)));
    VARIANTS.put("SqsFifoQueueMapping", new Variant<>(SqsFifoQueueMapping.class, one -> client.createEventSourceMapping(one)));
    VARIANTS.put("MskMapping", new Variant<>(MskMapping.class, one -> client.createEventSourceMapping(one)));
    VARIANTS.put("SelfManagedKafkaMapping", new Variant<>(SelfManagedKafkaMapping.class, one -> client.createEventSourceMapping(one)));
    VARIANTS.put("ActiveMqMapping", new Variant<>(ActiveMqMapping.class, one -> client.createEventSourceMapping(one)));
    VARIANTS.put("RabbitMqMapping", new Variant<>(RabbitMqMapping.class, one -> client.createEventSourceMapping(one)));
  }

  /** A body as a type of the client, if that says the same. */
  private static <T> Optional<T> read(JsonNode body, Class<T> type) {
    try {
      T found = MAPPER.treeToValue(body, type);
      JsonNode again = MAPPER.readTree(MAPPER.writeValueAsString(found));
      return again.equals(MAPPER.readTree(body.toString())) ? Optional.of(found) : Optional.empty();
    } catch (IOException | RuntimeException unsaid) {
      return Optional.empty();
    }
  }

  private static Optional<Call<EventSourceMappingConfiguration>> mapping(String variant, JsonNode body) {
    if (VARIANTS.containsKey(variant)) {
      return VARIANTS.get(variant).of(body);
    }
    return VARIANTS.values().stream().map(one -> one.of(body)).filter(Optional::isPresent).findFirst().orElse(Optional.empty());
  }

  private static void refused(Call<?> call, Class<? extends HeadraceException> kind) throws HeadraceException {
    try {
      call.run();
    } catch (HeadraceException error) {
      if (kind.isInstance(error)) {
        return;
      }
      throw error;
    }
    throw new IllegalStateException("was not refused as " + kind.getSimpleName());
  }

  private static void removed(String uuid) throws HeadraceException, InterruptedException {
    for (int tries = 0; tries < 500; tries++) {
      try {
        client.deleteEventSourceMapping(uuid);
      } catch (HeadraceException.ResourceNotFoundException gone) {
        return;
      }
      Thread.sleep(10);
    }
    throw new IllegalStateException(uuid + " does not go");
  }

  private static void settled(String uuid) throws HeadraceException, InterruptedException {
    for (int tries = 0; tries < 500; tries++) {
      if (client.getEventSourceMapping(uuid).getState().equals("Disabled")) {
        return;
      }
      Thread.sleep(10);
    }
    throw new IllegalStateException(uuid + " does not settle");
  }

  private static void life(String name, JsonNode body) throws HeadraceException, InterruptedException, IOException {
    Call<EventSourceMappingConfiguration> create = mapping(name, body).orElseThrow(() -> new IllegalStateException(name + " cannot be said"));
    String uuid = create.run().getUUID();
    refused(create, HeadraceException.ResourceConflictException.class);
    settled(uuid);
    EventSourceMappingConfiguration changed =
        client.updateEventSourceMapping(uuid, new UpdateEventSourceMappingRequest().batchSize(7));
    if (changed.getBatchSize() != 7) {
      throw new IllegalStateException(name + ": " + changed.getBatchSize());
    }
    if (client.allEventSourceMappings(null, null).stream().noneMatch(one -> one.getUUID().equals(uuid))
        || client.listEventSourceMappings(null, null, null, 1).getNextMarker() == null) {
      throw new IllegalStateException(name + " is not listed");
    }
    refused(
        () -> client.updateEventSourceMapping(uuid, new UpdateEventSourceMappingRequest().batchSize(0)),
        HeadraceException.ValidationException.class);
    removed(uuid);
    refused(() -> client.getEventSourceMapping(uuid), HeadraceException.ResourceNotFoundException.class);
    System.out.println(MAPPER.createObjectNode().put("life", name));
  }

  private static Optional<Call<?>> typed(JsonNode vector) {
    String path = vector.get("path").asText();
    String uuid = path.substring(Math.min(path.length(), MAPPINGS.length()));
    JsonNode body = vector.get("body");
    switch (vector.get("operation").asText()) {
      case "CreateEventSourceMapping":
        return mapping(vector.path("variant").asText(), body).map(call -> call);
      case "UpdateEventSourceMapping":
        return read(body, UpdateEventSourceMappingRequest.class).map(one -> () -> client.updateEventSourceMapping(uuid, one));
      case "GetEventSourceMapping":
        return Optional.of(() -> client.getEventSourceMapping(uuid));
      case "DeleteEventSourceMapping":
        return Optional.of(() -> client.deleteEventSourceMapping(uuid));
      case "CreateFunction":
        return read(body, CreateFunctionRequest.class).map(one -> () -> client.createFunction(one));
      case "UpdateFunctionConfiguration":
        return read(body, UpdateFunctionConfigurationRequest.class)
            .map(one -> () -> client.updateFunctionConfiguration("vectors", one));
      case "CreateAlias":
        return read(body, CreateAliasRequest.class).map(one -> () -> client.createAlias("vectors", one));
      case "PutFunctionConcurrency":
        return read(body, PutFunctionConcurrencyRequest.class).map(one -> () -> client.putFunctionConcurrency("vectors", one));
      case "AddPermission":
        return read(body, AddPermissionRequest.class).map(one -> () -> client.addPermission("vectors", one, null));
      default:
        return Optional.empty();
    }
  }

  private static void say(JsonNode vector, String how, int status, String type, String body) {
    ObjectNode line = MAPPER.createObjectNode();
    line.put("id", vector.get("id").asText()).put("how", how).put("status", status).put("type", type).put("body", body);
    System.out.println(line);
  }

  private static void raw(JsonNode vector) throws IOException, InterruptedException, HeadraceException {
    String body = vector.has("raw") ? vector.get("raw").asText() : vector.has("body") ? vector.get("body").toString() : "";
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + vector.get("path").asText()))
        .method(vector.get("method").asText(), HttpRequest.BodyPublishers.ofString(body));
    String type = vector.path("headers").path("Content-Type").asText("application/json");
    HttpResponse<String> answer = HTTP.send(request.header("Content-Type", type).build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() == 202 && vector.get("operation").asText().equals("CreateEventSourceMapping")) {
      removed(MAPPER.readTree(answer.body()).get("UUID").asText());
    }
    say(vector, "raw", answer.statusCode(), answer.headers().firstValue("x-amzn-errortype").orElse(""), answer.body());
  }

  public static void main(String[] arguments) throws Exception {
    JsonNode plan = MAPPER.readTree(new File(arguments[0]));
    url = plan.get("url").asText();
    client = new Headrace(url);
    for (Map.Entry<String, JsonNode> one : plan.get("creates").properties()) {
      life(one.getKey(), one.getValue());
    }
    Headrace refusing = new Headrace(plan.get("errors").get("url").asText());
    for (JsonNode name : plan.get("errors").get("names")) {
      try {
        refusing.getEventSourceMapping(name.asText());
        throw new IllegalStateException("was not refused as " + name);
      } catch (HeadraceException error) {
        if (!error.getClass().getSimpleName().equals(name.asText()) || !error.getRequestId().equals("r-1")) {
          throw error;
        }
        System.out.println(MAPPER.createObjectNode().put("error", name.asText()));
      }
    }
    for (JsonNode vector : plan.get("vectors")) {
      Optional<Call<?>> call = vector.has("raw") ? Optional.empty() : typed(vector);
      if (call.isEmpty()) {
        raw(vector);
        continue;
      }
      try {
        Object found = call.get().run();
        int status = vector.get("method").asText().equals("GET") ? 200 : 202;
        say(vector, "typed", status, "", MAPPER.writeValueAsString(found));
        if (vector.get("operation").asText().equals("CreateEventSourceMapping")) {
          removed(((EventSourceMappingConfiguration) found).getUUID());
        }
      } catch (HeadraceException error) {
        String message = MAPPER.createObjectNode().put("message", error.getMessage()).toString();
        say(vector, "typed", error.getStatus(), error.getCode(), message);
      }
    }
  }
}
