// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// TracingMode : All that are sampled, or those that the caller traces; the latter by default.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize, Deserialize)]
pub enum TracingMode {
    #[serde(rename = "Active")]
    Active,
    #[serde(rename = "PassThrough")]
    PassThrough,

}

impl std::fmt::Display for TracingMode {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::Active => write!(f, "Active"),
            Self::PassThrough => write!(f, "PassThrough"),
        }
    }
}

impl Default for TracingMode {
    fn default() -> TracingMode {
        Self::Active
    }
}

