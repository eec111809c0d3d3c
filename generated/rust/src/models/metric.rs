// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// Metric : Counters of records, of errors, or of Kafka's own matters.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize, Deserialize)]
pub enum Metric {
    #[serde(rename = "EventCount")]
    EventCount,
    #[serde(rename = "ErrorCount")]
    ErrorCount,
    #[serde(rename = "KafkaMetrics")]
    KafkaMetrics,

}

impl std::fmt::Display for Metric {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::EventCount => write!(f, "EventCount"),
            Self::ErrorCount => write!(f, "ErrorCount"),
            Self::KafkaMetrics => write!(f, "KafkaMetrics"),
        }
    }
}

impl Default for Metric {
    fn default() -> Metric {
        Self::EventCount
    }
}

