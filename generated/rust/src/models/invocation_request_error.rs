// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// InvocationRequestError : One of the exceptions that come with status 400; x-amzn-ErrorType tells which.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum InvocationRequestError {
    InvalidParameterValueException(models::InvalidParameterValueException),
    InvalidRequestContentException(models::InvalidRequestContentException),
    ValidationException(models::ValidationException),
}

impl Default for InvocationRequestError {
    fn default() -> Self {
        Self::InvalidParameterValueException(Default::default())
    }
}

