// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ResourceNotFoundException : There is no such thing.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ResourceNotFoundException {
    /// Whose fault it is.
    #[serde(rename = "Type")]
    pub r#type: String,
    /// What is wrong, for people to read.
    #[serde(rename = "Message")]
    pub message: String,
}

impl ResourceNotFoundException {
    /// There is no such thing.
    pub fn new(r#type: String, message: String) -> ResourceNotFoundException {
        ResourceNotFoundException {
            r#type,
            message,
        }
    }
}

