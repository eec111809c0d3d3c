// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// SerializationException : The body is no JSON, or a value is not of the type it has to be.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct SerializationException {
    /// What is wrong, for people to read.
    #[serde(rename = "message")]
    pub message: String,
}

impl SerializationException {
    /// The body is no JSON, or a value is not of the type it has to be.
    pub fn new(message: String) -> SerializationException {
        SerializationException {
            message,
        }
    }
}

