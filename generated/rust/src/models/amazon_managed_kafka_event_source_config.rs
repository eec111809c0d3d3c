// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// AmazonManagedKafkaEventSourceConfig : How an MSK topic is consumed. MSK only.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct AmazonManagedKafkaEventSourceConfig {
    /// The consumer group that keeps the offsets; an offset that the group has committed beats the starting position. The mapping's UUID when nothing is said. It cannot be changed.
    #[serde(rename = "ConsumerGroupId", skip_serializing_if = "Option::is_none")]
    pub consumer_group_id: Option<String>,
}

impl AmazonManagedKafkaEventSourceConfig {
    /// How an MSK topic is consumed. MSK only.
    pub fn new() -> AmazonManagedKafkaEventSourceConfig {
        AmazonManagedKafkaEventSourceConfig {
            consumer_group_id: None,
        }
    }
}

