// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ReportedTracingConfig : Whether X-Ray would see invocations.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedTracingConfig {
    /// All that are sampled, or those that the caller traces.
    #[serde(rename = "Mode")]
    pub mode: String,
}

impl ReportedTracingConfig {
    /// Whether X-Ray would see invocations.
    pub fn new(mode: String) -> ReportedTracingConfig {
        ReportedTracingConfig {
            mode,
        }
    }
}

