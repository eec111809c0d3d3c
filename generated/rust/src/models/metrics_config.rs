// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// MetricsConfig : Which counters are kept for a Kafka mapping. None by default.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct MetricsConfig {
    /// The counters to keep.
    #[serde(rename = "Metrics", skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Vec<models::Metric>>,
}

impl MetricsConfig {
    /// Which counters are kept for a Kafka mapping. None by default.
    pub fn new() -> MetricsConfig {
        MetricsConfig {
            metrics: None,
        }
    }
}

