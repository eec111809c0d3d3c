// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// StartingPositionAtTimestamp : Begin at a time that StartingPositionTimestamp gives. Kinesis only.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize, Deserialize)]
pub enum StartingPositionAtTimestamp {
    #[serde(rename = "AT_TIMESTAMP")]
    AtTimestamp,

}

impl std::fmt::Display for StartingPositionAtTimestamp {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::AtTimestamp => write!(f, "AT_TIMESTAMP"),
        }
    }
}

impl Default for StartingPositionAtTimestamp {
    fn default() -> StartingPositionAtTimestamp {
        Self::AtTimestamp
    }
}

