// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// SqsProvisionedPollerConfig : How many pollers of a standard queue stand ready. Left to the server by default.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct SqsProvisionedPollerConfig {
    /// Never fewer pollers than these; 2 by default.
    #[serde(rename = "MinimumPollers", skip_serializing_if = "Option::is_none")]
    pub minimum_pollers: Option<i32>,
    /// Never more pollers than these; 200 by default. Not below MinimumPollers, which is 2 at least.
    #[serde(rename = "MaximumPollers", skip_serializing_if = "Option::is_none")]
    pub maximum_pollers: Option<i32>,
}

impl SqsProvisionedPollerConfig {
    /// How many pollers of a standard queue stand ready. Left to the server by default.
    pub fn new() -> SqsProvisionedPollerConfig {
        SqsProvisionedPollerConfig {
            minimum_pollers: None,
            maximum_pollers: None,
        }
    }
}

