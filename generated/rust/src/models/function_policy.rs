// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// FunctionPolicy : A policy.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct FunctionPolicy {
    /// All statements, as JSON within a text.
    #[serde(rename = "Policy")]
    pub policy: String,
    /// Changes with every change. A request that names one is refused when it is not the present one.
    #[serde(rename = "RevisionId")]
    pub revision_id: String,
}

impl FunctionPolicy {
    /// A policy.
    pub fn new(policy: String, revision_id: String) -> FunctionPolicy {
        FunctionPolicy {
            policy,
            revision_id,
        }
    }
}

