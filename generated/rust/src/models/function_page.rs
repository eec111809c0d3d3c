// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// FunctionPage : Some functions, and where to go on.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct FunctionPage {
    /// The functions or versions of this page.
    #[serde(rename = "Functions")]
    pub functions: Vec<models::FunctionConfiguration>,
    /// Where the next page begins. What it means is the server's affair.
    #[serde(rename = "NextMarker", skip_serializing_if = "Option::is_none")]
    pub next_marker: Option<String>,
}

impl FunctionPage {
    /// Some functions, and where to go on.
    pub fn new(functions: Vec<models::FunctionConfiguration>) -> FunctionPage {
        FunctionPage {
            functions,
            next_marker: None,
        }
    }
}

