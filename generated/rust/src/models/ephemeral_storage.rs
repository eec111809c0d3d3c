// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// EphemeralStorage : The size of /tmp. Kept and shown; the function has as much as this machine.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct EphemeralStorage {
    /// Megabytes; 512 by default.
    #[serde(rename = "Size")]
    pub size: i32,
}

impl EphemeralStorage {
    /// The size of /tmp. Kept and shown; the function has as much as this machine.
    pub fn new(size: i32) -> EphemeralStorage {
        EphemeralStorage {
            size,
        }
    }
}

