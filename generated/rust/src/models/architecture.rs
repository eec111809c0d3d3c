// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// Architecture : A kind of processor.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize, Deserialize)]
pub enum Architecture {
    #[serde(rename = "x86_64")]
    X8664,
    #[serde(rename = "arm64")]
    Arm64,

}

impl std::fmt::Display for Architecture {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::X8664 => write!(f, "x86_64"),
            Self::Arm64 => write!(f, "arm64"),
        }
    }
}

impl Default for Architecture {
    fn default() -> Architecture {
        Self::X8664
    }
}

