// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// SelfManagedKafkaAccessConfiguration : One way to sign in, or one part of the network to do so from.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct SelfManagedKafkaAccessConfiguration {
    #[serde(rename = "Type")]
    pub r#type: models::SelfManagedKafkaAccessType,
    /// What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its identifier, or the name of a virtual host.
    #[serde(rename = "URI")]
    pub uri: String,
}

impl SelfManagedKafkaAccessConfiguration {
    /// One way to sign in, or one part of the network to do so from.
    pub fn new(r#type: models::SelfManagedKafkaAccessType, uri: String) -> SelfManagedKafkaAccessConfiguration {
        SelfManagedKafkaAccessConfiguration {
            r#type,
            uri,
        }
    }
}

