// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// FunctionUrlAuthType : Only through a function URL with this kind of sign-in.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize, Deserialize)]
pub enum FunctionUrlAuthType {
    #[serde(rename = "NONE")]
    None,
    #[serde(rename = "AWS_IAM")]
    AwsIam,

}

impl std::fmt::Display for FunctionUrlAuthType {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::None => write!(f, "NONE"),
            Self::AwsIam => write!(f, "AWS_IAM"),
        }
    }
}

impl Default for FunctionUrlAuthType {
    fn default() -> FunctionUrlAuthType {
        Self::None
    }
}

