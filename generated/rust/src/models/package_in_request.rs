// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// PackageInRequest : The package itself.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackageInRequest {
    /// A zip archive of at most 50 MB, in base64.
    #[serde(rename = "ZipFile")]
    pub zip_file: String,
}

impl PackageInRequest {
    /// The package itself.
    pub fn new(zip_file: String) -> PackageInRequest {
        PackageInRequest {
            zip_file,
        }
    }
}

