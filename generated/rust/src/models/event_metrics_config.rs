// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// EventMetricsConfig : Which counters are kept for a mapping of a queue, a stream or a broker. None by default.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventMetricsConfig {
    /// The counters to keep; for these sources there is one group.
    #[serde(rename = "Metrics", skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Vec<models::EventMetric>>,
}

impl EventMetricsConfig {
    /// Which counters are kept for a mapping of a queue, a stream or a broker. None by default.
    pub fn new() -> EventMetricsConfig {
        EventMetricsConfig {
            metrics: None,
        }
    }
}

