// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// PackageType : How the code is packaged; a zip archive by default.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize, Deserialize)]
pub enum PackageType {
    #[serde(rename = "Zip")]
    Zip,

}

impl std::fmt::Display for PackageType {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::Zip => write!(f, "Zip"),
        }
    }
}

impl Default for PackageType {
    fn default() -> PackageType {
        Self::Zip
    }
}

