// Generated from openapi.yaml by scripts/generate; do not edit.

/** What every refusal of the API has. */
export class HeadraceError extends Error {
  constructor(
    /** The exception's name in the API, such as `ResourceNotFoundException`. */
    readonly code: string,
    message: string,
    /** The HTTP status. */
    readonly status: number,
    readonly requestId: string | undefined,
    /** Further rules that the request breaks, if any. */
    readonly violations: readonly string[],
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** The request breaks a rule of the source or of the function. */
export class InvalidParameterValueException extends HeadraceError {}

/** The mapping is in the middle of another change; try again in a moment. */
export class ResourceInUseException extends HeadraceError {}

/** A field's value breaks the constraint that this document states for it. */
export class ValidationException extends HeadraceError {}

/** The body is no JSON, or a value is not of the type it has to be. */
export class SerializationException extends HeadraceError {}

/** The event is no JSON. */
export class InvalidRequestContentException extends HeadraceError {}

/** The revision is not the present one. */
export class PreconditionFailedException extends HeadraceError {}

/** There is no such thing. */
export class ResourceNotFoundException extends HeadraceError {}

/** There is such a thing already, or another needs it. */
export class ResourceConflictException extends HeadraceError {}

/** The body is too long. */
export class RequestTooLargeException extends HeadraceError {}

/** The body's media type is not JSON. */
export class UnsupportedMediaTypeException extends HeadraceError {}

/** The path has no such method. */
export class MethodNotAllowedException extends HeadraceError {}

/** Requests arrive faster than the server, or the function, is told to take them. */
export class TooManyRequestsException extends HeadraceError {}

/** Headrace itself failed. */
export class ServiceException extends HeadraceError {}

const classes: Record<string, typeof HeadraceError> = {
  InvalidParameterValueException,
  ResourceInUseException,
  ValidationException,
  SerializationException,
  InvalidRequestContentException,
  PreconditionFailedException,
  ResourceNotFoundException,
  ResourceConflictException,
  RequestTooLargeException,
  UnsupportedMediaTypeException,
  MethodNotAllowedException,
  TooManyRequestsException,
  ServiceException,
};

/** The error that an answer tells of. */
export function errorOf(response: Response, body: unknown): HeadraceError {
  const told = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  const code = (response.headers.get("x-amzn-errortype") ?? "").split(":")[0] || `HTTP ${response.status}`;
  const message = told["message"] ?? told["Message"] ?? (typeof body === "string" ? body : response.statusText);
  const more = response.headers.get("x-headrace-violations");
  const kind = classes[code] ?? HeadraceError;
  const id = response.headers.get("x-amzn-requestid") ?? undefined;
  return new kind(code, String(message), response.status, id, more ? more.split("; ") : []);
}
