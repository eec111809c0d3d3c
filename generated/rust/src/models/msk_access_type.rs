// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// MskAccessType : A secret with a SCRAM password, or one with a client certificate.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize, Deserialize)]
pub enum MskAccessType {
    #[serde(rename = "SASL_SCRAM_512_AUTH")]
    SaslScram512Auth,
    #[serde(rename = "CLIENT_CERTIFICATE_TLS_AUTH")]
    ClientCertificateTlsAuth,

}

impl std::fmt::Display for MskAccessType {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::SaslScram512Auth => write!(f, "SASL_SCRAM_512_AUTH"),
            Self::ClientCertificateTlsAuth => write!(f, "CLIENT_CERTIFICATE_TLS_AUTH"),
        }
    }
}

impl Default for MskAccessType {
    fn default() -> MskAccessType {
        Self::SaslScram512Auth
    }
}

