// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// EventMetric : Counters of records.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize, Deserialize)]
pub enum EventMetric {
    #[serde(rename = "EventCount")]
    EventCount,

}

impl std::fmt::Display for EventMetric {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::EventCount => write!(f, "EventCount"),
        }
    }
}

impl Default for EventMetric {
    fn default() -> EventMetric {
        Self::EventCount
    }
}

