// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// PublishVersionRequest : What the version is about, and what `$LATEST` must be for it to be published.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct PublishVersionRequest {
    /// What it is for, in free words. Empty by default.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// SHA-256 of the package, in base64.
    #[serde(rename = "CodeSha256", skip_serializing_if = "Option::is_none")]
    pub code_sha256: Option<String>,
    /// Changes with every change. A request that names one is refused when it is not the present one.
    #[serde(rename = "RevisionId", skip_serializing_if = "Option::is_none")]
    pub revision_id: Option<String>,
}

impl PublishVersionRequest {
    /// What the version is about, and what `$LATEST` must be for it to be published.
    pub fn new() -> PublishVersionRequest {
        PublishVersionRequest {
            description: None,
            code_sha256: None,
            revision_id: None,
        }
    }
}

