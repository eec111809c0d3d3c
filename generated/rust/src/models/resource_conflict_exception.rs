// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ResourceConflictException : There is such a thing already, or another needs it.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ResourceConflictException {
    /// Whose fault it is.
    #[serde(rename = "Type")]
    pub r#type: String,
    /// What is wrong, for people to read.
    #[serde(rename = "message")]
    pub message: String,
}

impl ResourceConflictException {
    /// There is such a thing already, or another needs it.
    pub fn new(r#type: String, message: String) -> ResourceConflictException {
        ResourceConflictException {
            r#type,
            message,
        }
    }
}

