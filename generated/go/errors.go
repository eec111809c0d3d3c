// Code generated from openapi.yaml by scripts/generate; DO NOT EDIT.

package headrace

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
)

// Error is a refusal of the API. Compare it by its Code with errors.Is, or look into it with errors.As:
//
//	if errors.Is(err, headrace.ErrResourceConflictException) { ... }
type Error struct {
	// Code is the exception's name in the API, such as ResourceNotFoundException.
	Code string
	// Message is for people.
	Message string
	// Status is the HTTP status.
	Status int
	// RequestID identifies the request in the server's log.
	RequestID string
	// Violations are further rules that the request breaks, if any.
	Violations []string
}

func (e *Error) Error() string {
	return fmt.Sprintf("%s: %s", e.Code, e.Message)
}

// Is tells whether the target is an error of the same code.
func (e *Error) Is(target error) bool {
	other, ok := target.(*Error)
	return ok && other.Code == e.Code
}

// The errors of the API, to compare with.
var (
	// ErrInvalidParameterValueException: The request breaks a rule of the source or of the function.
	ErrInvalidParameterValueException = &Error{Code: "InvalidParameterValueException", Status: 400}
	// ErrResourceInUseException: The mapping is in the middle of another change; try again in a moment.
	ErrResourceInUseException = &Error{Code: "ResourceInUseException", Status: 400}
	// ErrValidationException: A field's value breaks the constraint that this document states for it.
	ErrValidationException = &Error{Code: "ValidationException", Status: 400}
	// ErrSerializationException: The body is no JSON, or a value is not of the type it has to be.
	ErrSerializationException = &Error{Code: "SerializationException", Status: 400}
	// ErrInvalidRequestContentException: The event is no JSON.
	ErrInvalidRequestContentException = &Error{Code: "InvalidRequestContentException", Status: 400}
	// ErrPreconditionFailedException: The revision is not the present one.
	ErrPreconditionFailedException = &Error{Code: "PreconditionFailedException", Status: 412}
	// ErrResourceNotFoundException: There is no such thing.
	ErrResourceNotFoundException = &Error{Code: "ResourceNotFoundException", Status: 404}
	// ErrResourceConflictException: There is such a thing already, or another needs it.
	ErrResourceConflictException = &Error{Code: "ResourceConflictException", Status: 409}
	// ErrRequestTooLargeException: The body is too long.
	ErrRequestTooLargeException = &Error{Code: "RequestTooLargeException", Status: 413}
	// ErrUnsupportedMediaTypeException: The body's media type is not JSON.
	ErrUnsupportedMediaTypeException = &Error{Code: "UnsupportedMediaTypeException", Status: 415}
	// ErrMethodNotAllowedException: The path has no such method.
	ErrMethodNotAllowedException = &Error{Code: "MethodNotAllowedException", Status: 405}
	// ErrTooManyRequestsException: Requests arrive faster than the server, or the function, is told to take them.
	ErrTooManyRequestsException = &Error{Code: "TooManyRequestsException", Status: 429}
	// ErrServiceException: Headrace itself failed.
	ErrServiceException = &Error{Code: "ServiceException", Status: 500}
)

// errorOf is the error that an answer tells of.
func errorOf(answer *http.Response, body []byte) *Error {
	code, _, _ := strings.Cut(answer.Header.Get("x-amzn-errortype"), ":")
	if code == "" {
		code = fmt.Sprintf("HTTP %d", answer.StatusCode)
	}
	var told struct {
		Lower string `json:"message"`
		Upper string `json:"Message"`
	}
	_ = json.Unmarshal(body, &told)
	message := told.Lower
	if message == "" {
		message = told.Upper
	}
	if message == "" {
		message = string(body)
	}
	found := &Error{Code: code, Message: message, Status: answer.StatusCode, RequestID: answer.Header.Get("x-amzn-requestid")}
	if more := answer.Header.Get("x-headrace-violations"); more != "" {
		found.Violations = strings.Split(more, "; ")
	}
	return found
}
