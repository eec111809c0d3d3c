// Generated from openapi.yaml by scripts/generate; do not edit.
package dev.headrace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.util.List;

/** A refusal of the API, or no answer at all. Each exception of the API is a class in here. */
public class HeadraceException extends Exception {
  private final String code;
  private final int status;
  private final String requestId;
  private final List<String> violations;

  HeadraceException(Answer answer) {
    super(answer.message);
    this.code = answer.code;
    this.status = answer.status;
    this.requestId = answer.requestId;
    this.violations = answer.violations;
  }

  HeadraceException(String message, Throwable cause) {
    super(message, cause);
    this.code = "";
    this.status = 0;
    this.requestId = "";
    this.violations = List.of();
  }

  /** The exception's name in the API, such as ResourceNotFoundException; empty when there was no answer. */
  public String getCode() {
    return code;
  }

  /** The HTTP status; 0 when there was no answer. */
  public int getStatus() {
    return status;
  }

  /** Identifies the request in the server's log. */
  public String getRequestId() {
    return requestId;
  }

  /** Further rules that the request breaks, if any. */
  public List<String> getViolations() {
    return violations;
  }

  /** What an answer tells of an error. */
  static final class Answer {
    final String code;
    final String message;
    final int status;
    final String requestId;
    final List<String> violations;

    Answer(int status, HttpHeaders headers, String body) {
      this.status = status;
      this.code = headers.firstValue("x-amzn-errortype").map(name -> name.split(":")[0]).orElse("HTTP " + status);
      this.requestId = headers.firstValue("x-amzn-requestid").orElse("");
      this.violations = headers.firstValue("x-headrace-violations").map(text -> List.of(text.split("; "))).orElse(List.of());
      this.message = messageOf(body == null ? "" : body);
    }

    private static String messageOf(String body) {
      try {
        JsonNode told = new ObjectMapper().readTree(body);
        for (String name : List.of("message", "Message")) {
          if (told.hasNonNull(name)) {
            return told.get(name).asText();
          }
        }
      } catch (JsonProcessingException notJson) {
        return body;
      }
      return body;
    }
  }

  static HeadraceException of(int status, HttpHeaders headers, String body) {
    Answer answer = new Answer(status, headers, body);
    switch (answer.code) {
      case "InvalidParameterValueException":
        return new InvalidParameterValueException(answer);
      case "ResourceInUseException":
        return new ResourceInUseException(answer);
      case "ValidationException":
        return new ValidationException(answer);
      case "SerializationException":
        return new SerializationException(answer);
      case "InvalidRequestContentException":
        return new InvalidRequestContentException(answer);
      case "PreconditionFailedException":
        return new PreconditionFailedException(answer);
      case "ResourceNotFoundException":
        return new ResourceNotFoundException(answer);
      case "ResourceConflictException":
        return new ResourceConflictException(answer);
      case "RequestTooLargeException":
        return new RequestTooLargeException(answer);
      case "UnsupportedMediaTypeException":
        return new UnsupportedMediaTypeException(answer);
      case "MethodNotAllowedException":
        return new MethodNotAllowedException(answer);
      case "TooManyRequestsException":
        return new TooManyRequestsException(answer);
      case "ServiceException":
        return new ServiceException(answer);
      default:
        return new HeadraceException(answer);
    }
  }

  static HeadraceException of(ApiException error) {
    if (error.getCode() == 0 || error.getResponseHeaders() == null) {
      return new HeadraceException(error.getMessage(), error);
    }
    return of(error.getCode(), error.getResponseHeaders(), error.getResponseBody());
  }

  /** The request breaks a rule of the source or of the function. */
  public static final class InvalidParameterValueException extends HeadraceException {
    InvalidParameterValueException(Answer answer) {
      super(answer);
    }
  }

  /** The mapping is in the middle of another change; try again in a moment. */
  public static final class ResourceInUseException extends HeadraceException {
    ResourceInUseException(Answer answer) {
      super(answer);
    }
  }

  /** A field's value breaks the constraint that this document states for it. */
  public static final class ValidationException extends HeadraceException {
    ValidationException(Answer answer) {
      super(answer);
    }
  }

  /** The body is no JSON, or a value is not of the type it has to be. */
  public static final class SerializationException extends HeadraceException {
    SerializationException(Answer answer) {
      super(answer);
    }
  }

  /** The event is no JSON. */
  public static final class InvalidRequestContentException extends HeadraceException {
    InvalidRequestContentException(Answer answer) {
      super(answer);
    }
  }

  /** The revision is not the present one. */
  public static final class PreconditionFailedException extends HeadraceException {
    PreconditionFailedException(Answer answer) {
      super(answer);
    }
  }

  /** There is no such thing. */
  public static final class ResourceNotFoundException extends HeadraceException {
    ResourceNotFoundException(Answer answer) {
      super(answer);
    }
  }

  /** There is such a thing already, or another needs it. */
  public static final class ResourceConflictException extends HeadraceException {
    ResourceConflictException(Answer answer) {
      super(answer);
    }
  }

  /** The body is too long. */
  public static final class RequestTooLargeException extends HeadraceException {
    RequestTooLargeException(Answer answer) {
      super(answer);
    }
  }

  /** The body's media type is not JSON. */
  public static final class UnsupportedMediaTypeException extends HeadraceException {
    UnsupportedMediaTypeException(Answer answer) {
      super(answer);
    }
  }

  /** The path has no such method. */
  public static final class MethodNotAllowedException extends HeadraceException {
    MethodNotAllowedException(Answer answer) {
      super(answer);
    }
  }

  /** Requests arrive faster than the server, or the function, is told to take them. */
  public static final class TooManyRequestsException extends HeadraceException {
    TooManyRequestsException(Answer answer) {
      super(answer);
    }
  }

  /** Headrace itself failed. */
  public static final class ServiceException extends HeadraceException {
    ServiceException(Answer answer) {
      super(answer);
    }
  }
}
