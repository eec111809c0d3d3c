// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ReportedSnapStart : Whether a version would start from a snapshot, and does: never.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedSnapStart {
    /// What snapshots would be taken of.
    #[serde(rename = "ApplyOn")]
    pub apply_on: String,
    /// Whether this version starts from a snapshot.
    #[serde(rename = "OptimizationStatus")]
    pub optimization_status: String,
}

impl ReportedSnapStart {
    /// Whether a version would start from a snapshot, and does: never.
    pub fn new(apply_on: String, optimization_status: String) -> ReportedSnapStart {
        ReportedSnapStart {
            apply_on,
            optimization_status,
        }
    }
}

