// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// FunctionRequestError : One of the exceptions that come with status 400; x-amzn-ErrorType tells which.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum FunctionRequestError {
    InvalidParameterValueException(models::InvalidParameterValueException),
    ValidationException(models::ValidationException),
    SerializationException(models::SerializationException),
}

impl Default for FunctionRequestError {
    fn default() -> Self {
        Self::InvalidParameterValueException(Default::default())
    }
}

