// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// SnapStart : Whether a version would start from a snapshot. Kept and shown; none is taken.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct SnapStart {
    #[serde(rename = "ApplyOn", skip_serializing_if = "Option::is_none")]
    pub apply_on: Option<models::SnapStartApplyOn>,
}

impl SnapStart {
    /// Whether a version would start from a snapshot. Kept and shown; none is taken.
    pub fn new() -> SnapStart {
        SnapStart {
            apply_on: None,
        }
    }
}

