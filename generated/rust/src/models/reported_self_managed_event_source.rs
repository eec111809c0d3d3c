// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ReportedSelfManagedEventSource : The Kafka cluster that is read, for a cluster of one's own.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedSelfManagedEventSource {
    #[serde(rename = "Endpoints", skip_serializing_if = "Option::is_none")]
    pub endpoints: Option<models::ReportedEndpoints>,
}

impl ReportedSelfManagedEventSource {
    /// The Kafka cluster that is read, for a cluster of one's own.
    pub fn new() -> ReportedSelfManagedEventSource {
        ReportedSelfManagedEventSource {
            endpoints: None,
        }
    }
}

