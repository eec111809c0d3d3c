// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// UpdateFunctionCodeRequest : New code for `$LATEST`: in the request itself, or in a bucket.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum UpdateFunctionCodeRequest {
    UpdateCodeFromRequest(models::UpdateCodeFromRequest),
    UpdateCodeFromBucket(models::UpdateCodeFromBucket),
}

impl Default for UpdateFunctionCodeRequest {
    fn default() -> Self {
        Self::UpdateCodeFromRequest(Default::default())
    }
}

