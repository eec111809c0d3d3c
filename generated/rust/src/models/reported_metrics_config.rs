// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ReportedMetricsConfig : Which counters are kept. Absent when none are.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedMetricsConfig {
    /// The counters that are kept.
    #[serde(rename = "Metrics", skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Vec<String>>,
}

impl ReportedMetricsConfig {
    /// Which counters are kept. Absent when none are.
    pub fn new() -> ReportedMetricsConfig {
        ReportedMetricsConfig {
            metrics: None,
        }
    }
}

