// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ReportedScalingConfig : The limit in force. Absent when there is none.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedScalingConfig {
    /// How many batches of this mapping may be with the function at once. SQS only.
    #[serde(rename = "MaximumConcurrency", skip_serializing_if = "Option::is_none")]
    pub maximum_concurrency: Option<i32>,
}

impl ReportedScalingConfig {
    /// The limit in force. Absent when there is none.
    pub fn new() -> ReportedScalingConfig {
        ReportedScalingConfig {
            maximum_concurrency: None,
        }
    }
}

