// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// CreateFunctionRequest : A new function. The cloud lets container images do without Runtime and Handler; packages need both.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct CreateFunctionRequest {
    /// A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
    #[serde(rename = "FunctionName")]
    pub function_name: String,
    #[serde(rename = "Code")]
    pub code: models::FunctionCode,
    /// Whether to publish a version at once. False by default.
    #[serde(rename = "Publish", skip_serializing_if = "Option::is_none")]
    pub publish: Option<bool>,
    /// The role that the function runs under. Kept and shown; nobody asks for its permissions.
    #[serde(rename = "Role")]
    pub role: String,
    /// What is called within the code, in the language's own spelling: `file.function`, or a class.
    #[serde(rename = "Handler")]
    pub handler: String,
    #[serde(rename = "Runtime")]
    pub runtime: models::Runtime,
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
    #[serde(rename = "PackageType", skip_serializing_if = "Option::is_none")]
    pub package_type: Option<models::PackageType>,
    /// The processor that the code is for, as a list of one; x86_64 by default. Kept and shown; it runs on the one that is here.
    #[serde(rename = "Architectures", skip_serializing_if = "Option::is_none")]
    pub architectures: Option<Vec<models::Architecture>>,
    /// Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<std::collections::HashMap<String, String>>,
}

impl CreateFunctionRequest {
    /// A new function. The cloud lets container images do without Runtime and Handler; packages need both.
    pub fn new(function_name: String, code: models::FunctionCode, role: String, handler: String, runtime: models::Runtime) -> CreateFunctionRequest {
        CreateFunctionRequest {
            function_name,
            code,
            publish: None,
            role,
            handler,
            runtime,
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
            package_type: None,
            architectures: None,
            tags: None,
        }
    }
}

