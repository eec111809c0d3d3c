// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ReportedAccessConfiguration : One way to sign in, one part of the network, or a virtual host.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedAccessConfiguration {
    /// What kind of access the entry is about.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its identifier, or the name of a virtual host.
    #[serde(rename = "URI", skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
}

impl ReportedAccessConfiguration {
    /// One way to sign in, one part of the network, or a virtual host.
    pub fn new() -> ReportedAccessConfiguration {
        ReportedAccessConfiguration {
            r#type: None,
            uri: None,
        }
    }
}

