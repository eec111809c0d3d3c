// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// AddedPermission : The statement as it stands in the policy.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct AddedPermission {
    /// A statement of a policy, as JSON within a text.
    #[serde(rename = "Statement")]
    pub statement: String,
}

impl AddedPermission {
    /// The statement as it stands in the policy.
    pub fn new(statement: String) -> AddedPermission {
        AddedPermission {
            statement,
        }
    }
}

