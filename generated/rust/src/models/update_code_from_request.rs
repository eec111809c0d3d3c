// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// UpdateCodeFromRequest : The new package itself.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct UpdateCodeFromRequest {
    /// A zip archive of at most 50 MB, in base64.
    #[serde(rename = "ZipFile")]
    pub zip_file: String,
    /// The processor that the code is for, as a list of one; x86_64 by default. Kept and shown; it runs on the one that is here.
    #[serde(rename = "Architectures", skip_serializing_if = "Option::is_none")]
    pub architectures: Option<Vec<models::Architecture>>,
    /// Whether to publish a version at once. False by default.
    #[serde(rename = "Publish", skip_serializing_if = "Option::is_none")]
    pub publish: Option<bool>,
    /// Whether to check everything and change nothing. False by default.
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    /// Changes with every change. A request that names one is refused when it is not the present one.
    #[serde(rename = "RevisionId", skip_serializing_if = "Option::is_none")]
    pub revision_id: Option<String>,
}

impl UpdateCodeFromRequest {
    /// The new package itself.
    pub fn new(zip_file: String) -> UpdateCodeFromRequest {
        UpdateCodeFromRequest {
            zip_file,
            architectures: None,
            publish: None,
            dry_run: None,
            revision_id: None,
        }
    }
}

