// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ActiveMqAccessType : A secret with a user and password.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize, Deserialize)]
pub enum ActiveMqAccessType {
    #[serde(rename = "BASIC_AUTH")]
    BasicAuth,

}

impl std::fmt::Display for ActiveMqAccessType {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::BasicAuth => write!(f, "BASIC_AUTH"),
        }
    }
}

impl Default for ActiveMqAccessType {
    fn default() -> ActiveMqAccessType {
        Self::BasicAuth
    }
}

