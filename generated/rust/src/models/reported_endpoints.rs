// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ReportedEndpoints : Where the cluster is found.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedEndpoints {
    /// Servers to ask first. One that answers is enough; the others are for when it does not.
    #[serde(rename = "KAFKA_BOOTSTRAP_SERVERS", skip_serializing_if = "Option::is_none")]
    pub kafka_bootstrap_servers: Option<Vec<String>>,
}

impl ReportedEndpoints {
    /// Where the cluster is found.
    pub fn new() -> ReportedEndpoints {
        ReportedEndpoints {
            kafka_bootstrap_servers: None,
        }
    }
}

