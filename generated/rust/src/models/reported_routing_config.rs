// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ReportedRoutingConfig : A second version and its share. Absent when there is none.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedRoutingConfig {
    /// The other version's number, with its share of the invocations; one at most.
    #[serde(rename = "AdditionalVersionWeights", skip_serializing_if = "Option::is_none")]
    pub additional_version_weights: Option<std::collections::HashMap<String, f64>>,
}

impl ReportedRoutingConfig {
    /// A second version and its share. Absent when there is none.
    pub fn new() -> ReportedRoutingConfig {
        ReportedRoutingConfig {
            additional_version_weights: None,
        }
    }
}

