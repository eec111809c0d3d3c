// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// EventSourceMappingPage : Some mappings, and where to go on.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventSourceMappingPage {
    /// The mappings of this page.
    #[serde(rename = "EventSourceMappings")]
    pub event_source_mappings: Vec<models::EventSourceMappingConfiguration>,
    /// Where the next page begins. What it means is the server's affair.
    #[serde(rename = "NextMarker", skip_serializing_if = "Option::is_none")]
    pub next_marker: Option<String>,
}

impl EventSourceMappingPage {
    /// Some mappings, and where to go on.
    pub fn new(event_source_mappings: Vec<models::EventSourceMappingConfiguration>) -> EventSourceMappingPage {
        EventSourceMappingPage {
            event_source_mappings,
            next_marker: None,
        }
    }
}

