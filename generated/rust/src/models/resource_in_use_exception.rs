// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ResourceInUseException : The mapping is in the middle of another change; try again in a moment.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ResourceInUseException {
    /// Whose fault it is.
    #[serde(rename = "Type")]
    pub r#type: String,
    /// What is wrong, for people to read.
    #[serde(rename = "Message")]
    pub message: String,
}

impl ResourceInUseException {
    /// The mapping is in the middle of another change; try again in a moment.
    pub fn new(r#type: String, message: String) -> ResourceInUseException {
        ResourceInUseException {
            r#type,
            message,
        }
    }
}

