// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// LogType : With Tail, the last 4 KB of the invocation's log come with the answer. None by default.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize, Deserialize)]
pub enum LogType {
    #[serde(rename = "None")]
    None,
    #[serde(rename = "Tail")]
    Tail,

}

impl std::fmt::Display for LogType {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::None => write!(f, "None"),
            Self::Tail => write!(f, "Tail"),
        }
    }
}

impl Default for LogType {
    fn default() -> LogType {
        Self::None
    }
}

