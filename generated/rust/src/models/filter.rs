// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// Filter : One filter.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct Filter {
    /// An event pattern, as JSON within a text: for each named part of the record a list of what it may be. Its format is looked at by the server, not by the pattern of this schema.
    #[serde(rename = "Pattern")]
    pub pattern: String,
}

impl Filter {
    /// One filter.
    pub fn new(pattern: String) -> Filter {
        Filter {
            pattern,
        }
    }
}

