// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// LogFormat : Plain lines, or a JSON object a line; plain by default.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize, Deserialize)]
pub enum LogFormat {
    #[serde(rename = "JSON")]
    Json,
    #[serde(rename = "Text")]
    Text,

}

impl std::fmt::Display for LogFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::Json => write!(f, "JSON"),
            Self::Text => write!(f, "Text"),
        }
    }
}

impl Default for LogFormat {
    fn default() -> LogFormat {
        Self::Json
    }
}

