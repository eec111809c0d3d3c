// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// Runtime : The language and release that the code is for. What runs it has to be on this machine.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize, Deserialize)]
pub enum Runtime {
    #[serde(rename = "python3.9")]
    Python39,
    #[serde(rename = "python3.10")]
    Python310,
    #[serde(rename = "python3.11")]
    Python311,
    #[serde(rename = "python3.12")]
    Python312,
    #[serde(rename = "python3.13")]
    Python313,
    #[serde(rename = "python3.14")]
    Python314,
    #[serde(rename = "nodejs18.x")]
    Nodejs18X,
    #[serde(rename = "nodejs20.x")]
    Nodejs20X,
    #[serde(rename = "nodejs22.x")]
    Nodejs22X,
    #[serde(rename = "nodejs24.x")]
    Nodejs24X,
    #[serde(rename = "java11")]
    Java11,
    #[serde(rename = "java17")]
    Java17,
    #[serde(rename = "java21")]
    Java21,
    #[serde(rename = "java25")]
    Java25,
    #[serde(rename = "provided.al2")]
    ProvidedAl2,
    #[serde(rename = "provided.al2023")]
    ProvidedAl2023,

}

impl std::fmt::Display for Runtime {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::Python39 => write!(f, "python3.9"),
            Self::Python310 => write!(f, "python3.10"),
            Self::Python311 => write!(f, "python3.11"),
            Self::Python312 => write!(f, "python3.12"),
            Self::Python313 => write!(f, "python3.13"),
            Self::Python314 => write!(f, "python3.14"),
            Self::Nodejs18X => write!(f, "nodejs18.x"),
            Self::Nodejs20X => write!(f, "nodejs20.x"),
            Self::Nodejs22X => write!(f, "nodejs22.x"),
            Self::Nodejs24X => write!(f, "nodejs24.x"),
            Self::Java11 => write!(f, "java11"),
            Self::Java17 => write!(f, "java17"),
            Self::Java21 => write!(f, "java21"),
            Self::Java25 => write!(f, "java25"),
            Self::ProvidedAl2 => write!(f, "provided.al2"),
            Self::ProvidedAl2023 => write!(f, "provided.al2023"),
        }
    }
}

impl Default for Runtime {
    fn default() -> Runtime {
        Self::Python39
    }
}

