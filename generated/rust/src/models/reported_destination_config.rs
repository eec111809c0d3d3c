// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ReportedDestinationConfig : Where notes go. For a stream it is there even when it names nothing.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedDestinationConfig {
    #[serde(rename = "OnFailure", skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<models::ReportedDestination>,
    #[serde(rename = "OnSuccess", skip_serializing_if = "Option::is_none")]
    pub on_success: Option<models::ReportedDestination>,
}

impl ReportedDestinationConfig {
    /// Where notes go. For a stream it is there even when it names nothing.
    pub fn new() -> ReportedDestinationConfig {
        ReportedDestinationConfig {
            on_failure: None,
            on_success: None,
        }
    }
}

