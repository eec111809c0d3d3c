// Generated from openapi.yaml by scripts/generate; do not edit.
use std::fmt;

/// The exceptions of the API by their names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// The request breaks a rule of the source or of the function.
    InvalidParameterValue,
    /// The mapping is in the middle of another change; try again in a moment.
    ResourceInUse,
    /// A field's value breaks the constraint that this document states for it.
    Validation,
    /// The body is no JSON, or a value is not of the type it has to be.
    Serialization,
    /// The event is no JSON.
    InvalidRequestContent,
    /// The revision is not the present one.
    PreconditionFailed,
    /// There is no such thing.
    ResourceNotFound,
    /// There is such a thing already, or another needs it.
    ResourceConflict,
    /// The body is too long.
    RequestTooLarge,
    /// The body's media type is not JSON.
    UnsupportedMediaType,
    /// The path has no such method.
    MethodNotAllowed,
    /// Requests arrive faster than the server, or the function, is told to take them.
    TooManyRequests,
    /// Headrace itself failed.
    Service,
    /// A name that is not in the document.
    Other(String),
}

impl Code {
    fn of(name: &str) -> Code {
        match name {
            "InvalidParameterValueException" => Code::InvalidParameterValue,
            "ResourceInUseException" => Code::ResourceInUse,
            "ValidationException" => Code::Validation,
            "SerializationException" => Code::Serialization,
            "InvalidRequestContentException" => Code::InvalidRequestContent,
            "PreconditionFailedException" => Code::PreconditionFailed,
            "ResourceNotFoundException" => Code::ResourceNotFound,
            "ResourceConflictException" => Code::ResourceConflict,
            "RequestTooLargeException" => Code::RequestTooLarge,
            "UnsupportedMediaTypeException" => Code::UnsupportedMediaType,
            "MethodNotAllowedException" => Code::MethodNotAllowed,
            "TooManyRequestsException" => Code::TooManyRequests,
            "ServiceException" => Code::Service,
            other => Code::Other(other.to_owned()),
        }
    }

    /// The name in the API, such as `ResourceNotFoundException`.
    pub fn name(&self) -> &str {
        match self {
            Code::InvalidParameterValue => "InvalidParameterValueException",
            Code::ResourceInUse => "ResourceInUseException",
            Code::Validation => "ValidationException",
            Code::Serialization => "SerializationException",
            Code::InvalidRequestContent => "InvalidRequestContentException",
            Code::PreconditionFailed => "PreconditionFailedException",
            Code::ResourceNotFound => "ResourceNotFoundException",
            Code::ResourceConflict => "ResourceConflictException",
            Code::RequestTooLarge => "RequestTooLargeException",
            Code::UnsupportedMediaType => "UnsupportedMediaTypeException",
            Code::MethodNotAllowed => "MethodNotAllowedException",
            Code::TooManyRequests => "TooManyRequestsException",
            Code::Service => "ServiceException",
            Code::Other(name) => name,
        }
    }
}

/// A refusal of the API, or no answer that can be read.
#[derive(Debug)]
pub enum Error {
    /// The API refused the request.
    Refused(Box<Refusal>),
    /// There was no answer, or not all of it.
    Transport(reqwest::Error),
    /// The answer is not what the document says.
    Unreadable(serde_json::Error),
}

/// What a refusal says.
#[derive(Clone, Debug)]
pub struct Refusal {
    pub code: Code,
    pub message: String,
    /// The HTTP status.
    pub status: u16,
    /// Identifies the request in the server's log.
    pub request_id: Option<String>,
    /// Further rules that the request breaks, if any.
    pub violations: Vec<String>,
}

impl Error {
    /// The exception, when the API refused the request.
    pub fn code(&self) -> Option<&Code> {
        match self {
            Error::Refused(refusal) => Some(&refusal.code),
            _ => None,
        }
    }

    pub(crate) fn refused(status: u16, headers: &reqwest::header::HeaderMap, body: &[u8]) -> Error {
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let name = header("x-amzn-errortype").and_then(|name| name.split(':').next());
        let told: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
        let message = ["message", "Message"].iter().find_map(|name| told.get(name)?.as_str());
        Error::Refused(Box::new(Refusal {
            code: name.map_or_else(|| Code::Other(format!("HTTP {status}")), Code::of),
            message: message.map_or_else(|| String::from_utf8_lossy(body).into_owned(), str::to_owned),
            status,
            request_id: header("x-amzn-requestid").map(str::to_owned),
            violations: header("x-headrace-violations")
                .map(|text| text.split("; ").map(str::to_owned).collect())
                .unwrap_or_default(),
        }))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Refused(refusal) => write!(f, "{}: {}", refusal.code.name(), refusal.message),
            Error::Transport(error) => write!(f, "{error}"),
            Error::Unreadable(error) => write!(f, "the answer cannot be read: {error}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<reqwest::Error> for Error {
    fn from(error: reqwest::Error) -> Error {
        Error::Transport(error)
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Error {
        Error::Unreadable(error)
    }
}
