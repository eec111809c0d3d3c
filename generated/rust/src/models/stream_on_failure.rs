// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// StreamOnFailure : The place for notes about records of a stream that were given up.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct StreamOnFailure {
    /// An SQS queue, an SNS topic, or an S3 bucket (which also gets the records). An empty text takes the destination away.
    #[serde(rename = "Destination", skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
}

impl StreamOnFailure {
    /// The place for notes about records of a stream that were given up.
    pub fn new() -> StreamOnFailure {
        StreamOnFailure {
            destination: None,
        }
    }
}

