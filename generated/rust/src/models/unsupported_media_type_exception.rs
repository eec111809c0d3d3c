// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// UnsupportedMediaTypeException : The body's media type is not JSON.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnsupportedMediaTypeException {
    /// Whose fault it is.
    #[serde(rename = "Type")]
    pub r#type: String,
    /// What is wrong, for people to read.
    #[serde(rename = "message")]
    pub message: String,
}

impl UnsupportedMediaTypeException {
    /// The body's media type is not JSON.
    pub fn new(r#type: String, message: String) -> UnsupportedMediaTypeException {
        UnsupportedMediaTypeException {
            r#type,
            message,
        }
    }
}

