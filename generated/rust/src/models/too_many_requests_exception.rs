// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// TooManyRequestsException : Requests arrive faster than the server, or the function, is told to take them.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct TooManyRequestsException {
    /// Whose fault it is.
    #[serde(rename = "Type")]
    pub r#type: String,
    /// What is wrong, for people to read.
    #[serde(rename = "message")]
    pub message: String,
    /// Which limit was met.
    #[serde(rename = "Reason")]
    pub reason: String,
}

impl TooManyRequestsException {
    /// Requests arrive faster than the server, or the function, is told to take them.
    pub fn new(r#type: String, message: String, reason: String) -> TooManyRequestsException {
        TooManyRequestsException {
            r#type,
            message,
            reason,
        }
    }
}

