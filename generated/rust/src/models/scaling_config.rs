// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ScalingConfig : How far a queue's polling scales. No limit by default; an empty object takes the limit away. SQS only.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScalingConfig {
    /// How many batches of this mapping may be with the function at once. SQS only.
    #[serde(rename = "MaximumConcurrency", skip_serializing_if = "Option::is_none")]
    pub maximum_concurrency: Option<i32>,
}

impl ScalingConfig {
    /// How far a queue's polling scales. No limit by default; an empty object takes the limit away. SQS only.
    pub fn new() -> ScalingConfig {
        ScalingConfig {
            maximum_concurrency: None,
        }
    }
}

