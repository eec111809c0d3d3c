// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// FunctionCodeLocation : Where the package can be had. Empty for a function that the server was started with.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct FunctionCodeLocation {
    /// What kind of place the package is in.
    #[serde(rename = "RepositoryType", skip_serializing_if = "Option::is_none")]
    pub repository_type: Option<String>,
    /// A URL of this server that gives the package; empty when there is none to give.
    #[serde(rename = "Location", skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
}

impl FunctionCodeLocation {
    /// Where the package can be had. Empty for a function that the server was started with.
    pub fn new() -> FunctionCodeLocation {
        FunctionCodeLocation {
            repository_type: None,
            location: None,
        }
    }
}

