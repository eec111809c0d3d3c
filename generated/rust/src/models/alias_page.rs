// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// AliasPage : Some aliases, and where to go on.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct AliasPage {
    /// The aliases of this page.
    #[serde(rename = "Aliases")]
    pub aliases: Vec<models::AliasConfiguration>,
    /// Where the next page begins. What it means is the server's affair.
    #[serde(rename = "NextMarker", skip_serializing_if = "Option::is_none")]
    pub next_marker: Option<String>,
}

impl AliasPage {
    /// Some aliases, and where to go on.
    pub fn new(aliases: Vec<models::AliasConfiguration>) -> AliasPage {
        AliasPage {
            aliases,
            next_marker: None,
        }
    }
}

