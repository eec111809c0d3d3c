// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// UpdateFunctionConfigurationRequest : Settings of `$LATEST` to change; those left out keep their value.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct UpdateFunctionConfigurationRequest {
    /// The role that the function runs under. Kept and shown; nobody asks for its permissions.
    #[serde(rename = "Role", skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// What is called within the code, in the language's own spelling: `file.function`, or a class.
    #[serde(rename = "Handler", skip_serializing_if = "Option::is_none")]
    pub handler: Option<String>,
    #[serde(rename = "Runtime", skip_serializing_if = "Option::is_none")]
    pub runtime: Option<models::Runtime>,
    /// What it is for, in free words. Empty by default.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How many seconds an invocation may take; 3 by default.
    #[serde(rename = "Timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i32>,
    /// How many megabytes the function may use; 128 by default.
    #[serde(rename = "MemorySize", skip_serializing_if = "Option::is_none")]
    pub memory_size: Option<i32>,
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<models::Environment>,
    #[serde(rename = "DeadLetterConfig", skip_serializing_if = "Option::is_none")]
    pub dead_letter_config: Option<models::DeadLetterConfig>,
    #[serde(rename = "VpcConfig", skip_serializing_if = "Option::is_none")]
    pub vpc_config: Option<models::VpcConfig>,
    /// The key that the cloud would encrypt the environment with. Kept and shown; nothing is encrypted.
    #[serde(rename = "KMSKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<String>,
    #[serde(rename = "TracingConfig", skip_serializing_if = "Option::is_none")]
    pub tracing_config: Option<models::TracingConfig>,
    #[serde(rename = "EphemeralStorage", skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<models::EphemeralStorage>,
    #[serde(rename = "SnapStart", skip_serializing_if = "Option::is_none")]
    pub snap_start: Option<models::SnapStart>,
    #[serde(rename = "LoggingConfig", skip_serializing_if = "Option::is_none")]
    pub logging_config: Option<models::LoggingConfig>,
    /// Changes with every change. A request that names one is refused when it is not the present one.
    #[serde(rename = "RevisionId", skip_serializing_if = "Option::is_none")]
    pub revision_id: Option<String>,
}

impl UpdateFunctionConfigurationRequest {
    /// Settings of `$LATEST` to change; those left out keep their value.
    pub fn new() -> UpdateFunctionConfigurationRequest {
        UpdateFunctionConfigurationRequest {
            role: None,
            handler: None,
            runtime: None,
            description: None,
            timeout: None,
            memory_size: None,
            environment: None,
            dead_letter_config: None,
            vpc_config: None,
            kms_key_arn: None,
            tracing_config: None,
            ephemeral_storage: None,
            snap_start: None,
            logging_config: None,
            revision_id: None,
        }
    }
}

