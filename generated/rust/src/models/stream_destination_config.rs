// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// StreamDestinationConfig : Where a note goes about records of a stream that were given up. Nowhere by default.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct StreamDestinationConfig {
    #[serde(rename = "OnFailure", skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<models::StreamOnFailure>,
}

impl StreamDestinationConfig {
    /// Where a note goes about records of a stream that were given up. Nowhere by default.
    pub fn new() -> StreamDestinationConfig {
        StreamDestinationConfig {
            on_failure: None,
        }
    }
}

