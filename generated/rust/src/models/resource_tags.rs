// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ResourceTags : The tags of a function or a mapping.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ResourceTags {
    /// Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
    #[serde(rename = "Tags")]
    pub tags: std::collections::HashMap<String, String>,
}

impl ResourceTags {
    /// The tags of a function or a mapping.
    pub fn new(tags: std::collections::HashMap<String, String>) -> ResourceTags {
        ResourceTags {
            tags,
        }
    }
}

