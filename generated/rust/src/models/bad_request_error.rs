// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// BadRequestError : One of the exceptions that come with status 400; x-amzn-ErrorType tells which.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum BadRequestError {
    InvalidParameterValueException(models::InvalidParameterValueException),
    ResourceInUseException(models::ResourceInUseException),
    ValidationException(models::ValidationException),
    SerializationException(models::SerializationException),
}

impl Default for BadRequestError {
    fn default() -> Self {
        Self::InvalidParameterValueException(Default::default())
    }
}

