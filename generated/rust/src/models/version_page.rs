// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// VersionPage : Some versions, oldest first, and where to go on.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct VersionPage {
    /// The functions or versions of this page.
    #[serde(rename = "Versions")]
    pub versions: Vec<models::FunctionConfiguration>,
    /// Where the next page begins. What it means is the server's affair.
    #[serde(rename = "NextMarker", skip_serializing_if = "Option::is_none")]
    pub next_marker: Option<String>,
}

impl VersionPage {
    /// Some versions, oldest first, and where to go on.
    pub fn new(versions: Vec<models::FunctionConfiguration>) -> VersionPage {
        VersionPage {
            versions,
            next_marker: None,
        }
    }
}

