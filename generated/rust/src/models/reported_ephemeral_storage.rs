// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ReportedEphemeralStorage : The size of /tmp.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedEphemeralStorage {
    /// Megabytes; 512 by default.
    #[serde(rename = "Size")]
    pub size: i32,
}

impl ReportedEphemeralStorage {
    /// The size of /tmp.
    pub fn new(size: i32) -> ReportedEphemeralStorage {
        ReportedEphemeralStorage {
            size,
        }
    }
}

