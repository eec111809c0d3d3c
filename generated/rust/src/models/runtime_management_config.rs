// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// RuntimeManagementConfig : How the runtime is updated.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct RuntimeManagementConfig {
    /// A function's ARN, with the version or alias if one is meant.
    #[serde(rename = "FunctionArn")]
    pub function_arn: String,
    /// When the runtime is updated.
    #[serde(rename = "UpdateRuntimeOn")]
    pub update_runtime_on: String,
}

impl RuntimeManagementConfig {
    /// How the runtime is updated.
    pub fn new(function_arn: String, update_runtime_on: String) -> RuntimeManagementConfig {
        RuntimeManagementConfig {
            function_arn,
            update_runtime_on,
        }
    }
}

