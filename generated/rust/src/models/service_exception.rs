// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ServiceException : Headrace itself failed.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServiceException {
    /// Whose fault it is.
    #[serde(rename = "Type")]
    pub r#type: String,
    /// What is wrong, for people to read.
    #[serde(rename = "Message")]
    pub message: String,
}

impl ServiceException {
    /// Headrace itself failed.
    pub fn new(r#type: String, message: String) -> ServiceException {
        ServiceException {
            r#type,
            message,
        }
    }
}

