// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// SnapStartApplyOn : What snapshots would be taken of; nothing by default.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize, Deserialize)]
pub enum SnapStartApplyOn {
    #[serde(rename = "PublishedVersions")]
    PublishedVersions,
    #[serde(rename = "None")]
    None,

}

impl std::fmt::Display for SnapStartApplyOn {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::PublishedVersions => write!(f, "PublishedVersions"),
            Self::None => write!(f, "None"),
        }
    }
}

impl Default for SnapStartApplyOn {
    fn default() -> SnapStartApplyOn {
        Self::PublishedVersions
    }
}

