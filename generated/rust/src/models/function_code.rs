// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// FunctionCode : A deployment package: in the request itself, or in a bucket.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum FunctionCode {
    PackageInRequest(models::PackageInRequest),
    PackageInBucket(models::PackageInBucket),
}

impl Default for FunctionCode {
    fn default() -> Self {
        Self::PackageInRequest(Default::default())
    }
}

