// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// FunctionCodeSigningConfig : The function; a configuration never.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct FunctionCodeSigningConfig {
    /// The function's name alone.
    #[serde(rename = "FunctionName")]
    pub function_name: String,
    /// A code signing configuration.
    #[serde(rename = "CodeSigningConfigArn", skip_serializing_if = "Option::is_none")]
    pub code_signing_config_arn: Option<String>,
}

impl FunctionCodeSigningConfig {
    /// The function; a configuration never.
    pub fn new(function_name: String) -> FunctionCodeSigningConfig {
        FunctionCodeSigningConfig {
            function_name,
            code_signing_config_arn: None,
        }
    }
}

