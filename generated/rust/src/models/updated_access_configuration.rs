// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// UpdatedAccessConfiguration : One way to sign in, or one part of the network to do so from; which ones the source decides.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct UpdatedAccessConfiguration {
    #[serde(rename = "Type")]
    pub r#type: models::UpdatedAccessType,
    /// What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its identifier, or the name of a virtual host.
    #[serde(rename = "URI")]
    pub uri: String,
}

impl UpdatedAccessConfiguration {
    /// One way to sign in, or one part of the network to do so from; which ones the source decides.
    pub fn new(r#type: models::UpdatedAccessType, uri: String) -> UpdatedAccessConfiguration {
        UpdatedAccessConfiguration {
            r#type,
            uri,
        }
    }
}

