// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// AliasConfiguration : An alias as the server keeps it.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct AliasConfiguration {
    /// A function's ARN, with the version or alias if one is meant.
    #[serde(rename = "AliasArn")]
    pub alias_arn: String,
    /// An alias's name, with something in it that is no digit.
    #[serde(rename = "Name")]
    pub name: String,
    /// `$LATEST`, or a published version's number.
    #[serde(rename = "FunctionVersion")]
    pub function_version: String,
    /// What it is for, in free words. Empty by default.
    #[serde(rename = "Description")]
    pub description: String,
    #[serde(rename = "RoutingConfig", skip_serializing_if = "Option::is_none")]
    pub routing_config: Option<models::ReportedRoutingConfig>,
    /// Changes with every change. A request that names one is refused when it is not the present one.
    #[serde(rename = "RevisionId")]
    pub revision_id: String,
}

impl AliasConfiguration {
    /// An alias as the server keeps it.
    pub fn new(alias_arn: String, name: String, function_version: String, description: String, revision_id: String) -> AliasConfiguration {
        AliasConfiguration {
            alias_arn,
            name,
            function_version,
            description,
            routing_config: None,
            revision_id,
        }
    }
}

