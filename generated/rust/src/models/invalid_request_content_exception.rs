// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// InvalidRequestContentException : The event is no JSON.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct InvalidRequestContentException {
    /// Whose fault it is.
    #[serde(rename = "Type")]
    pub r#type: String,
    /// What is wrong, for people to read.
    #[serde(rename = "message")]
    pub message: String,
}

impl InvalidRequestContentException {
    /// The event is no JSON.
    pub fn new(r#type: String, message: String) -> InvalidRequestContentException {
        InvalidRequestContentException {
            r#type,
            message,
        }
    }
}

