// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// UpdatedAccessType : Every access type but VIRTUAL_HOST.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize, Deserialize)]
pub enum UpdatedAccessType {
    #[serde(rename = "BASIC_AUTH")]
    BasicAuth,
    #[serde(rename = "SASL_SCRAM_256_AUTH")]
    SaslScram256Auth,
    #[serde(rename = "SASL_SCRAM_512_AUTH")]
    SaslScram512Auth,
    #[serde(rename = "CLIENT_CERTIFICATE_TLS_AUTH")]
    ClientCertificateTlsAuth,
    #[serde(rename = "SERVER_ROOT_CA_CERTIFICATE")]
    ServerRootCaCertificate,
    #[serde(rename = "VPC_SUBNET")]
    VpcSubnet,
    #[serde(rename = "VPC_SECURITY_GROUP")]
    VpcSecurityGroup,

}

impl std::fmt::Display for UpdatedAccessType {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::BasicAuth => write!(f, "BASIC_AUTH"),
            Self::SaslScram256Auth => write!(f, "SASL_SCRAM_256_AUTH"),
            Self::SaslScram512Auth => write!(f, "SASL_SCRAM_512_AUTH"),
            Self::ClientCertificateTlsAuth => write!(f, "CLIENT_CERTIFICATE_TLS_AUTH"),
            Self::ServerRootCaCertificate => write!(f, "SERVER_ROOT_CA_CERTIFICATE"),
            Self::VpcSubnet => write!(f, "VPC_SUBNET"),
            Self::VpcSecurityGroup => write!(f, "VPC_SECURITY_GROUP"),
        }
    }
}

impl Default for UpdatedAccessType {
    fn default() -> UpdatedAccessType {
        Self::BasicAuth
    }
}

