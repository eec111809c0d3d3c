// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// RoutingConfig : A second version and its share. None by default; an empty object takes it away.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoutingConfig {
    /// The other version's number, with its share of the invocations; one at most.
    #[serde(rename = "AdditionalVersionWeights", skip_serializing_if = "Option::is_none")]
    pub additional_version_weights: Option<std::collections::HashMap<String, f64>>,
}

impl RoutingConfig {
    /// A second version and its share. None by default; an empty object takes it away.
    pub fn new() -> RoutingConfig {
        RoutingConfig {
            additional_version_weights: None,
        }
    }
}

