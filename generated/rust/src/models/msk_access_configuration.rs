// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// MskAccessConfiguration : One way to sign in to an MSK cluster.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct MskAccessConfiguration {
    #[serde(rename = "Type")]
    pub r#type: models::MskAccessType,
    /// What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its identifier, or the name of a virtual host.
    #[serde(rename = "URI")]
    pub uri: String,
}

impl MskAccessConfiguration {
    /// One way to sign in to an MSK cluster.
    pub fn new(r#type: models::MskAccessType, uri: String) -> MskAccessConfiguration {
        MskAccessConfiguration {
            r#type,
            uri,
        }
    }
}

