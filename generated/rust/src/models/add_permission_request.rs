// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// AddPermissionRequest : A statement: who may do what with the function.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct AddPermissionRequest {
    /// The statement's name, by which it can be removed.
    #[serde(rename = "StatementId")]
    pub statement_id: String,
    /// What may be done: an operation such as `lambda:InvokeFunction`, or `lambda:*`.
    #[serde(rename = "Action")]
    pub action: String,
    /// Who may: a service such as `s3.amazonaws.com`, an account, an ARN, or `*`.
    #[serde(rename = "Principal")]
    pub principal: String,
    /// Only on behalf of this resource, such as a bucket or a rule.
    #[serde(rename = "SourceArn", skip_serializing_if = "Option::is_none")]
    pub source_arn: Option<String>,
    /// Only on behalf of this account.
    #[serde(rename = "SourceAccount", skip_serializing_if = "Option::is_none")]
    pub source_account: Option<String>,
    /// Only members of this organisation.
    #[serde(rename = "PrincipalOrgID", skip_serializing_if = "Option::is_none")]
    pub principal_org_id: Option<String>,
    /// Only with this token, which Alexa has.
    #[serde(rename = "EventSourceToken", skip_serializing_if = "Option::is_none")]
    pub event_source_token: Option<String>,
    #[serde(rename = "FunctionUrlAuthType", skip_serializing_if = "Option::is_none")]
    pub function_url_auth_type: Option<models::FunctionUrlAuthType>,
    /// Whether only through a function URL.
    #[serde(rename = "InvokedViaFunctionUrl", skip_serializing_if = "Option::is_none")]
    pub invoked_via_function_url: Option<bool>,
    /// Changes with every change. A request that names one is refused when it is not the present one.
    #[serde(rename = "RevisionId", skip_serializing_if = "Option::is_none")]
    pub revision_id: Option<String>,
}

impl AddPermissionRequest {
    /// A statement: who may do what with the function.
    pub fn new(statement_id: String, action: String, principal: String) -> AddPermissionRequest {
        AddPermissionRequest {
            statement_id,
            action,
            principal,
            source_arn: None,
            source_account: None,
            principal_org_id: None,
            event_source_token: None,
            function_url_auth_type: None,
            invoked_via_function_url: None,
            revision_id: None,
        }
    }
}

