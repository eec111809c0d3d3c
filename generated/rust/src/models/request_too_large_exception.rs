// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// RequestTooLargeException : The body is too long.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct RequestTooLargeException {
    /// Whose fault it is.
    #[serde(rename = "Type")]
    pub r#type: String,
    /// What is wrong, for people to read.
    #[serde(rename = "message")]
    pub message: String,
}

impl RequestTooLargeException {
    /// The body is too long.
    pub fn new(r#type: String, message: String) -> RequestTooLargeException {
        RequestTooLargeException {
            r#type,
            message,
        }
    }
}

