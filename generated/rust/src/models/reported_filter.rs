// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ReportedFilter : One filter, as it was given.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedFilter {
    /// An event pattern, as JSON within a text: for each named part of the record a list of what it may be. Its format is looked at by the server, not by the pattern of this schema.
    #[serde(rename = "Pattern", skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
}

impl ReportedFilter {
    /// One filter, as it was given.
    pub fn new() -> ReportedFilter {
        ReportedFilter {
            pattern: None,
        }
    }
}

