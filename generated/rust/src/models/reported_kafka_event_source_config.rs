// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ReportedKafkaEventSourceConfig : How the topic is consumed. Kafka only.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedKafkaEventSourceConfig {
    /// The consumer group that keeps the offsets; an offset that the group has committed beats the starting position. The mapping's UUID when nothing is said. It cannot be changed.
    #[serde(rename = "ConsumerGroupId", skip_serializing_if = "Option::is_none")]
    pub consumer_group_id: Option<String>,
}

impl ReportedKafkaEventSourceConfig {
    /// How the topic is consumed. Kafka only.
    pub fn new() -> ReportedKafkaEventSourceConfig {
        ReportedKafkaEventSourceConfig {
            consumer_group_id: None,
        }
    }
}

