// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ReportedDestination : A place for notes; empty when there is none. OnSuccess never has one, as mappings do not send such notes.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedDestination {
    /// An SQS queue, an SNS topic, an S3 bucket (which also gets the records), or, for a Kafka source, `kafka://` and a topic of the same cluster. An empty text takes the destination away.
    #[serde(rename = "Destination", skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
}

impl ReportedDestination {
    /// A place for notes; empty when there is none. OnSuccess never has one, as mappings do not send such notes.
    pub fn new() -> ReportedDestination {
        ReportedDestination {
            destination: None,
        }
    }
}

