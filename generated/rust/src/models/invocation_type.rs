// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// InvocationType : RequestResponse, the default, waits for the answer. Event keeps the event and answers at once. DryRun only looks whether the function is there.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize, Deserialize)]
pub enum InvocationType {
    #[serde(rename = "Event")]
    Event,
    #[serde(rename = "RequestResponse")]
    RequestResponse,
    #[serde(rename = "DryRun")]
    DryRun,

}

impl std::fmt::Display for InvocationType {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::Event => write!(f, "Event"),
            Self::RequestResponse => write!(f, "RequestResponse"),
            Self::DryRun => write!(f, "DryRun"),
        }
    }
}

impl Default for InvocationType {
    fn default() -> InvocationType {
        Self::Event
    }
}

