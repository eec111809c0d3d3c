// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// KafkaProvisionedPollerConfig : How many pollers of a topic stand ready. Left to the server by default.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct KafkaProvisionedPollerConfig {
    /// Never fewer pollers than these. 1 by default for Kafka, 2 for SQS.
    #[serde(rename = "MinimumPollers", skip_serializing_if = "Option::is_none")]
    pub minimum_pollers: Option<i32>,
    /// Never more pollers than these; 200 by default. Not below MinimumPollers.
    #[serde(rename = "MaximumPollers", skip_serializing_if = "Option::is_none")]
    pub maximum_pollers: Option<i32>,
}

impl KafkaProvisionedPollerConfig {
    /// How many pollers of a topic stand ready. Left to the server by default.
    pub fn new() -> KafkaProvisionedPollerConfig {
        KafkaProvisionedPollerConfig {
            minimum_pollers: None,
            maximum_pollers: None,
        }
    }
}

