// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// SelfManagedKafkaEventSourceConfig : How a topic of a Kafka cluster of one's own is consumed. Only for such a cluster.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct SelfManagedKafkaEventSourceConfig {
    /// The consumer group that keeps the offsets; an offset that the group has committed beats the starting position. The mapping's UUID when nothing is said. It cannot be changed.
    #[serde(rename = "ConsumerGroupId", skip_serializing_if = "Option::is_none")]
    pub consumer_group_id: Option<String>,
}

impl SelfManagedKafkaEventSourceConfig {
    /// How a topic of a Kafka cluster of one's own is consumed. Only for such a cluster.
    pub fn new() -> SelfManagedKafkaEventSourceConfig {
        SelfManagedKafkaEventSourceConfig {
            consumer_group_id: None,
        }
    }
}

