// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// FunctionConfiguration : A version of a function as the server keeps it. Settings that were not given and have no default are left out, never null.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct FunctionConfiguration {
    /// The function's name alone.
    #[serde(rename = "FunctionName")]
    pub function_name: String,
    /// A function's ARN, with the version or alias if one is meant.
    #[serde(rename = "FunctionArn")]
    pub function_arn: String,
    /// `$LATEST`, or a published version's number.
    #[serde(rename = "Version")]
    pub version: String,
    /// Whether the function can be invoked. It can as soon as it is there.
    #[serde(rename = "State")]
    pub state: String,
    /// How the last change went. It is in force when it is answered.
    #[serde(rename = "LastUpdateStatus")]
    pub last_update_status: String,
    /// How the code is packaged.
    #[serde(rename = "PackageType")]
    pub package_type: String,
    /// The language and release that the code is for.
    #[serde(rename = "Runtime", skip_serializing_if = "Option::is_none")]
    pub runtime: Option<String>,
    /// What is called within the code, in the language's own spelling: `file.function`, or a class.
    #[serde(rename = "Handler", skip_serializing_if = "Option::is_none")]
    pub handler: Option<String>,
    /// The role that the function runs under. Kept and shown; nobody asks for its permissions.
    #[serde(rename = "Role", skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// What it is for, in free words. Empty by default.
    #[serde(rename = "Description")]
    pub description: String,
    /// How many seconds an invocation may take; 3 by default.
    #[serde(rename = "Timeout")]
    pub timeout: i32,
    /// How many megabytes the function may use; 128 by default.
    #[serde(rename = "MemorySize")]
    pub memory_size: i32,
    /// SHA-256 of the package, in base64.
    #[serde(rename = "CodeSha256")]
    pub code_sha256: String,
    /// The package's size in bytes.
    #[serde(rename = "CodeSize")]
    pub code_size: i32,
    /// Changes with every change. A request that names one is refused when it is not the present one.
    #[serde(rename = "RevisionId")]
    pub revision_id: String,
    /// When this version was last changed, in UTC.
    #[serde(rename = "LastModified")]
    pub last_modified: String,
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<models::ReportedEnvironment>,
    #[serde(rename = "DeadLetterConfig", skip_serializing_if = "Option::is_none")]
    pub dead_letter_config: Option<models::ReportedDeadLetterConfig>,
    #[serde(rename = "VpcConfig", skip_serializing_if = "Option::is_none")]
    pub vpc_config: Option<models::ReportedVpcConfig>,
    /// The key that the cloud would encrypt the environment with. Kept and shown; nothing is encrypted.
    #[serde(rename = "KMSKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<String>,
    #[serde(rename = "TracingConfig")]
    pub tracing_config: models::ReportedTracingConfig,
    /// The processor that the code is for.
    #[serde(rename = "Architectures")]
    pub architectures: Vec<String>,
    #[serde(rename = "EphemeralStorage")]
    pub ephemeral_storage: models::ReportedEphemeralStorage,
    #[serde(rename = "SnapStart")]
    pub snap_start: models::ReportedSnapStart,
    #[serde(rename = "LoggingConfig")]
    pub logging_config: models::ReportedLoggingConfig,
}

impl FunctionConfiguration {
    /// A version of a function as the server keeps it. Settings that were not given and have no default are left out, never null.
    pub fn new(function_name: String, function_arn: String, version: String, state: String, last_update_status: String, package_type: String, description: String, timeout: i32, memory_size: i32, code_sha256: String, code_size: i32, revision_id: String, last_modified: String, tracing_config: models::ReportedTracingConfig, architectures: Vec<String>, ephemeral_storage: models::ReportedEphemeralStorage, snap_start: models::ReportedSnapStart, logging_config: models::ReportedLoggingConfig) -> FunctionConfiguration {
        FunctionConfiguration {
            function_name,
            function_arn,
            version,
            state,
            last_update_status,
            package_type,
            runtime: None,
            handler: None,
            role: None,
            description,
            timeout,
            memory_size,
            code_sha256,
            code_size,
            revision_id,
            last_modified,
            environment: None,
            dead_letter_config: None,
            vpc_config: None,
            kms_key_arn: None,
            tracing_config,
            architectures,
            ephemeral_storage,
            snap_start,
            logging_config,
        }
    }
}

