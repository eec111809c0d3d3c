// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// PreconditionFailedException : The revision is not the present one.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct PreconditionFailedException {
    /// Whose fault it is.
    #[serde(rename = "Type")]
    pub r#type: String,
    /// What is wrong, for people to read.
    #[serde(rename = "message")]
    pub message: String,
}

impl PreconditionFailedException {
    /// The revision is not the present one.
    pub fn new(r#type: String, message: String) -> PreconditionFailedException {
        PreconditionFailedException {
            r#type,
            message,
        }
    }
}

