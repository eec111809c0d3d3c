// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// InvalidParameterValueException : The request breaks a rule of the source or of the function.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct InvalidParameterValueException {
    /// Whose fault it is.
    #[serde(rename = "Type")]
    pub r#type: String,
    /// What is wrong, for people to read.
    #[serde(rename = "message")]
    pub message: String,
}

impl InvalidParameterValueException {
    /// The request breaks a rule of the source or of the function.
    pub fn new(r#type: String, message: String) -> InvalidParameterValueException {
        InvalidParameterValueException {
            r#type,
            message,
        }
    }
}

