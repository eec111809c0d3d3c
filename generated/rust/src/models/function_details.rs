// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// FunctionDetails : A version with what belongs to its function.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct FunctionDetails {
    #[serde(rename = "Configuration")]
    pub configuration: models::FunctionConfiguration,
    #[serde(rename = "Code")]
    pub code: models::FunctionCodeLocation,
    /// Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<std::collections::HashMap<String, String>>,
    #[serde(rename = "Concurrency", skip_serializing_if = "Option::is_none")]
    pub concurrency: Option<models::Concurrency>,
}

impl FunctionDetails {
    /// A version with what belongs to its function.
    pub fn new(configuration: models::FunctionConfiguration, code: models::FunctionCodeLocation) -> FunctionDetails {
        FunctionDetails {
            configuration,
            code,
            tags: None,
            concurrency: None,
        }
    }
}

