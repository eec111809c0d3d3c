// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ValidationException : A field's value breaks the constraint that this document states for it.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ValidationException {
    /// What is wrong, for people to read.
    #[serde(rename = "message")]
    pub message: String,
}

impl ValidationException {
    /// A field's value breaks the constraint that this document states for it.
    pub fn new(message: String) -> ValidationException {
        ValidationException {
            message,
        }
    }
}

