// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// DestinationConfig : Where a note goes about records that were given up. Nowhere by default. Kinesis, DynamoDB streams and Kafka.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct DestinationConfig {
    #[serde(rename = "OnFailure", skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<models::OnFailure>,
}

impl DestinationConfig {
    /// Where a note goes about records that were given up. Nowhere by default. Kinesis, DynamoDB streams and Kafka.
    pub fn new() -> DestinationConfig {
        DestinationConfig {
            on_failure: None,
        }
    }
}

