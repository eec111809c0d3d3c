// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// OnFailure : The place for notes about records that were given up.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct OnFailure {
    /// An SQS queue, an SNS topic, an S3 bucket (which also gets the records), or, for a Kafka source, `kafka://` and a topic of the same cluster. An empty text takes the destination away.
    #[serde(rename = "Destination", skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
}

impl OnFailure {
    /// The place for notes about records that were given up.
    pub fn new() -> OnFailure {
        OnFailure {
            destination: None,
        }
    }
}

