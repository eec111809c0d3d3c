// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ReportedEnvironment : What the function finds in its environment. Absent when that is nothing of its own.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedEnvironment {
    /// Variables with their values, at most 4 KB together. A name begins with a letter and has two characters at least; those that the runtime itself sets are reserved.
    #[serde(rename = "Variables", skip_serializing_if = "Option::is_none")]
    pub variables: Option<std::collections::HashMap<String, String>>,
}

impl ReportedEnvironment {
    /// What the function finds in its environment. Absent when that is nothing of its own.
    pub fn new() -> ReportedEnvironment {
        ReportedEnvironment {
            variables: None,
        }
    }
}

