// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ActiveMqAccessConfiguration : A secret with a user and password.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ActiveMqAccessConfiguration {
    #[serde(rename = "Type")]
    pub r#type: models::ActiveMqAccessType,
    /// What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its identifier, or the name of a virtual host.
    #[serde(rename = "URI")]
    pub uri: String,
}

impl ActiveMqAccessConfiguration {
    /// A secret with a user and password.
    pub fn new(r#type: models::ActiveMqAccessType, uri: String) -> ActiveMqAccessConfiguration {
        ActiveMqAccessConfiguration {
            r#type,
            uri,
        }
    }
}

