// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// AllVersions : All versions of the functions, not `$LATEST` alone.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize, Deserialize)]
pub enum AllVersions {
    #[serde(rename = "ALL")]
    All,

}

impl std::fmt::Display for AllVersions {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::All => write!(f, "ALL"),
        }
    }
}

impl Default for AllVersions {
    fn default() -> AllVersions {
        Self::All
    }
}

