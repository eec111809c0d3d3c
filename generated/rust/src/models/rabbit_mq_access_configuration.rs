// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// RabbitMqAccessConfiguration : A secret with a user and password, or the virtual host that has the queue.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct RabbitMqAccessConfiguration {
    #[serde(rename = "Type")]
    pub r#type: models::RabbitMqAccessType,
    /// What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its identifier, or the name of a virtual host.
    #[serde(rename = "URI")]
    pub uri: String,
}

impl RabbitMqAccessConfiguration {
    /// A secret with a user and password, or the virtual host that has the queue.
    pub fn new(r#type: models::RabbitMqAccessType, uri: String) -> RabbitMqAccessConfiguration {
        RabbitMqAccessConfiguration {
            r#type,
            uri,
        }
    }
}

