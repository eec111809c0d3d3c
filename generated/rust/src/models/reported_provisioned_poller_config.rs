// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ReportedProvisionedPollerConfig : How many pollers stand ready. Absent when that is left to the server.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedProvisionedPollerConfig {
    /// Never fewer pollers than these. 1 by default for Kafka, 2 for SQS.
    #[serde(rename = "MinimumPollers", skip_serializing_if = "Option::is_none")]
    pub minimum_pollers: Option<i32>,
    /// Never more pollers than these; 200 by default. Not below MinimumPollers.
    #[serde(rename = "MaximumPollers", skip_serializing_if = "Option::is_none")]
    pub maximum_pollers: Option<i32>,
}

impl ReportedProvisionedPollerConfig {
    /// How many pollers stand ready. Absent when that is left to the server.
    pub fn new() -> ReportedProvisionedPollerConfig {
        ReportedProvisionedPollerConfig {
            minimum_pollers: None,
            maximum_pollers: None,
        }
    }
}

