// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// RabbitMqAccessType : A secret with a user and password, or a virtual host.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize, Deserialize)]
pub enum RabbitMqAccessType {
    #[serde(rename = "BASIC_AUTH")]
    BasicAuth,
    #[serde(rename = "VIRTUAL_HOST")]
    VirtualHost,

}

impl std::fmt::Display for RabbitMqAccessType {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::BasicAuth => write!(f, "BASIC_AUTH"),
            Self::VirtualHost => write!(f, "VIRTUAL_HOST"),
        }
    }
}

impl Default for RabbitMqAccessType {
    fn default() -> RabbitMqAccessType {
        Self::BasicAuth
    }
}

