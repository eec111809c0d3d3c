// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// Environment : What the function finds in its environment; an Update replaces all of it.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct Environment {
    /// Variables with their values, at most 4 KB together. A name begins with a letter and has two characters at least; those that the runtime itself sets are reserved.
    #[serde(rename = "Variables", skip_serializing_if = "Option::is_none")]
    pub variables: Option<std::collections::HashMap<String, String>>,
}

impl Environment {
    /// What the function finds in its environment; an Update replaces all of it.
    pub fn new() -> Environment {
        Environment {
            variables: None,
        }
    }
}

